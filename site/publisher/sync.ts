import { getDocument, getListing, Misfit } from '../lib/cms.ts';
import type { Locale } from '../lib/parts.ts';
import { locales } from '../lib/paths.ts';
import type { Doc, Kind } from '../lib/schemas.ts';
import { toDocumentKey, type Change } from '../lib/corpus.ts';
import type { Content } from './content.ts';

/** A document in whatever language it exists. */
export interface Named {
  kind: Kind;
  id: string;
}

/** A document that cannot be taken over, and why. */
export interface Refused extends Named {
  locale: Locale;
  message: string;
}

const requests = 8;

/** What these documents are now, in every language; one that misfits does not hold up others. */
export async function fetchChanges(
  api: string,
  named: readonly Named[],
): Promise<{ changes: Change<Doc>[]; refused: Refused[] }> {
  const changes: Change<Doc>[] = [];
  const refused: Refused[] = [];
  const queue = named.flatMap(({ kind, id }) => locales.map((locale) => ({ kind, id, locale })));
  const entries = queue.values();
  async function work(): Promise<void> {
    for (const entry of entries) {
      try {
        changes.push({ ...entry, document: await getDocument(api, entry) });
      } catch (error) {
        if (!(error instanceof Misfit)) throw error;
        refused.push({ ...entry, message: error.message });
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(requests, queue.length) }, work));
  return { changes, refused };
}

/** Compares everything the CMS has published with what is known; answers what must be fetched. */
export async function findDifferences(
  api: string,
  content: Content,
): Promise<(Named & { updatedAt: string | null })[]> {
  const differences = new Map<string, Named & { updatedAt: string | null }>();
  const listed = new Set<string>();
  for (const { kind, id, locale, updatedAt } of await getListing(api)) {
    listed.add(toDocumentKey({ kind, id, locale }));
    if (content.get(kind, locale, id)?.updatedAt === updatedAt) continue;
    differences.set(`${kind}/${id}`, { kind, id, updatedAt });
  }
  for (const document of content.documents) {
    const { kind, id } = document;
    if (listed.has(toDocumentKey(document)) || differences.has(`${kind}/${id}`)) continue;
    differences.set(`${kind}/${id}`, { kind, id, updatedAt: null });
  }
  return [...differences.values()];
}
