import { getDocument, getListing } from '../lib/cms.ts';
import type { Locale } from '../lib/parts.ts';
import { locales } from '../lib/paths.ts';
import type { Doc, Kind } from '../lib/schemas.ts';
import { toDocumentKey, type Change } from '../lib/corpus.ts';
import { askEach } from './askEach.ts';
import type { AppliedChange, Content } from './content.ts';
import type { Pictures } from './pictures.ts';
import { getPictureUses } from './pictureUses.ts';

/** A document in whatever language it exists. */
export interface Named {
  kind: Kind;
  id: string;
}

/** A document that may be another than the one that is known. */
export interface Difference extends Named {
  /** Of the version that is published, null when none is; undefined when nobody has said. */
  updatedAt?: string | null;
}

/** A document that cannot be taken over, and why. */
export interface Refused extends Difference {
  locale: Locale;
  error: Error;
}

/**
 * What these documents are now, in every language, and what of it is another than before. One that
 * misfits, or shows a picture that the CMS does not give, does not hold up others.
 */
export async function fetchChanges(
  api: string,
  named: readonly Difference[],
  { content, pictures }: { content: Content; pictures: Pictures },
): Promise<{ changes: Change<Doc>[]; applied: AppliedChange[]; refused: Refused[] }> {
  const changes: Change<Doc>[] = [];
  const asked = named.flatMap(({ kind, id, updatedAt }) =>
    locales.map((locale) => ({ kind, id, locale, updatedAt })),
  );
  const failed = await askEach(asked, async ({ kind, id, locale }) => {
    const document = await getDocument(api, { kind, id, locale });
    changes.push({ kind, id, locale, document });
  });
  const unread = [...failed].map(([place, error]) => ({ ...place, error }));
  const applied = content.toApplied(changes);
  const unseen = await findUnseen(applied, pictures);
  const keys = new Set(unseen.map(toNameKey));
  return {
    changes,
    applied: applied.filter((change) => !keys.has(toNameKey(change))),
    refused: [...unread, ...unseen],
  };
}

export function toNameKey({ kind, id }: Named): string {
  return `${kind}/${id}`;
}

/**
 * Compares everything the CMS has published with what is known; answers what must be fetched, or
 * that all must be since the CMS makes other documents of what it has.
 */
export async function findDifferences(
  api: string,
  content: Content,
): Promise<Difference[] | 'all'> {
  const { documents, mapping } = await getListing(api);
  if (mapping !== content.mapping) return 'all';
  const differences = new Map<string, Difference>();
  const listed = new Set<string>();
  for (const { kind, id, locale, updatedAt } of documents) {
    listed.add(toDocumentKey({ kind, id, locale }));
    if (content.get(kind, locale, id)?.updatedAt === updatedAt) continue;
    differences.set(toNameKey({ kind, id }), { kind, id, updatedAt });
  }
  for (const document of content.documents) {
    const { kind, id } = document;
    if (listed.has(toDocumentKey(document)) || differences.has(toNameKey(document))) continue;
    differences.set(toNameKey({ kind, id }), { kind, id, updatedAt: null });
  }
  return [...differences.values()];
}

/** Those that show what the CMS does not give. */
async function findUnseen(
  changes: readonly AppliedChange[],
  pictures: Pictures,
): Promise<Refused[]> {
  const shown = changes.map(({ document }) => getPictureUses(document ? [document] : []));
  const lost = await pictures.fetch(new Map(shown.flatMap((uses) => [...uses])));
  return changes.flatMap(({ kind, id, locale, document }, at) => {
    const [error] = [...(shown[at]?.keys() ?? [])].flatMap((url) => lost.get(url) ?? []);
    return error ? [{ kind, id, locale, updatedAt: document?.updatedAt, error }] : [];
  });
}
