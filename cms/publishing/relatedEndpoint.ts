import { APIError } from 'payload';
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isStaff } from '#cms/access/roles.ts';
import type { Suggestion } from '#cms/editorial/relatedTexts.ts';
import { locales } from '#cms/publishing/documents.ts';
import type { CollectionKind, Locale } from '#cms/publishing/documents.ts';
import { toReference } from '#cms/publishing/names.ts';
import { getNames } from '#cms/publishing/published.ts';
import { getRelatedTexts, toIndexedText } from '#cms/publishing/relatedIndex.ts';

const shown = 8;
const ids = z.array(z.string().max(100)).max(200).catch([]);
const asked = z.object({
  kind: z.enum(['articles', 'stories']),
  id: z.string().max(100).default(''),
  locale: z.enum(locales).default('id'),
  title: z.string().catch(''),
  summary: z.string().catch(''),
  body: z.unknown().optional(),
  people: ids,
  products: ids,
  sellers: ids,
  organisations: ids,
  countries: ids,
  regions: ids,
  topics: ids,
  /** Those that are chosen already. */
  related: ids,
});

/** A published text that is near to the one being written, and why. */
export interface RelatedText {
  kind: 'articles' | 'stories';
  id: string;
  title: string;
  publishedAt: string;
  reasons: string[];
}

const answerRelated: PayloadHandler = async (req) => {
  if (!isStaff(req.user)) throw new APIError(req.t('error:unauthorized'), 403);
  const form = asked.safeParse(await req.json?.().catch(() => null));
  if (!form.success) throw new APIError(z.prettifyError(form.error), 400, undefined, true);
  const { kind, locale, related, ...text } = form.data;
  const texts = await getRelatedTexts(req.payload, locale);
  const row = toIndexedText(kind, { ...text, body: toBody(text.body) });
  const found = texts.suggest(row, shown * 3).filter(({ id }) => !related.includes(id));
  const published = await keepPublished(req, found, locale);
  return Response.json({ suggestions: await toRelatedTexts(req, published, locale) });
};

export const relatedEndpoints: Endpoint[] = [
  { path: '/related', method: 'post', handler: answerRelated },
];

/** What was withdrawn since it was read is not suggested. */
async function keepPublished(req: PayloadRequest, found: Suggestion[], locale: Locale) {
  const titles = new Map<string, string>();
  for (const kind of ['articles', 'stories'] as const) {
    const wanted = found.filter((one) => one.kind === kind).map(({ id }) => id);
    if (wanted.length === 0) continue;
    for (const names of await getNames(req.payload, kind, wanted)) {
      titles.set(names.id, names.names[locale] ?? '');
    }
  }
  return found
    .filter(({ id }) => titles.get(id))
    .map((one) => ({ ...one, title: titles.get(one.id) ?? one.title }))
    .slice(0, shown);
}

async function toRelatedTexts(req: PayloadRequest, found: Suggestion[], locale: Locale) {
  const wanted = new Map<CollectionKind, Set<string>>();
  for (const { kind, id } of found.flatMap(({ shared }) => shared.slice(0, 4))) {
    wanted.set(kind, (wanted.get(kind) ?? new Set<string>()).add(id));
  }
  const names = new Map<string, string>();
  for (const [kind, some] of wanted) {
    for (const one of await getNames(req.payload, kind, [...some])) {
      names.set(one.id, toReference(one, locale)?.name ?? '');
    }
  }
  return found.map(({ kind, id, title, publishedAt, shared, words }): RelatedText => {
    const subjects = shared.slice(0, 4).flatMap((one) => names.get(one.id) || []);
    const said = words.filter((word) => !subjects.join(' ').toLowerCase().includes(word));
    return { kind, id, title, publishedAt, reasons: [...subjects, ...said].slice(0, 5) };
  });
}

function toBody(value: unknown): never {
  // Only its words are read, whatever it is.
  return value as never;
}
