import type { Payload, Where } from 'payload';
import type { Config } from '#cms/payload-types.ts';
import type { CollectionKind, Doc, Locale } from '#cms/publishing/documents.ts';
import type { Page } from '#cms/publishing/lists.ts';
import { findNamed } from '#cms/publishing/findNamed.ts';
import { createLookup } from '#cms/publishing/lookup.ts';
import type { Lookup } from '#cms/publishing/lookup.ts';
import { toArticle, toStory } from '#cms/publishing/news.ts';
import { getNames as getPublishedNames, readableWhere } from '#cms/publishing/published.ts';
import { toSeller } from '#cms/publishing/sellers.ts';
import {
  toCountry,
  toOrganisation,
  toPerson,
  toProduct,
  toRegion,
  toTopic,
} from '#cms/publishing/subjects.ts';
import { withTouches } from '#cms/publishing/touches.ts';

export type Rows = Pick<Config['collections'], CollectionKind>;

/** From what is stored to what readers see. */
export const mappings: { [Kind in CollectionKind]: (row: Rows[Kind], lookup: Lookup) => Doc } = {
  articles: toArticle,
  stories: toStory,
  sellers: toSeller,
  people: toPerson,
  organisations: toOrganisation,
  regions: toRegion,
  countries: toCountry,
  products: toProduct,
  topics: toTopic,
};

/** Corrections come with what a lookup finds; the list that the admin shows is not needed here. */
const withoutJoins: object = { joins: false };

/** In the order of creation, so that a new document does not shift the pages before it. */
export async function getDocuments<Kind extends CollectionKind>(
  payload: Payload,
  kind: Kind,
  request: { locale: Locale; page: number; limit: number; where?: Where },
): Promise<Page<Doc>> {
  const { locale, page, limit } = request;
  const where = { and: [readableWhere(kind), request.where ?? {}] };
  const found = await payload.find<Kind, Record<string, never>>({
    collection: kind,
    where,
    locale,
    fallbackLocale: 'id',
    ...withoutJoins,
    page,
    limit,
    sort: ['createdAt', 'id'],
  });
  const documents = await mapRows<Rows[Kind]>(
    payload,
    locale,
    await withTouches(payload, kind, found.docs),
    mappings[kind],
  );
  // Beyond the last page SQLite does not count.
  const isBeyond = documents.length === 0 && page > 1;
  const total = isBeyond
    ? (await payload.count({ collection: kind, where, locale })).totalDocs
    : found.totalDocs;
  return { documents, page, totalPages: Math.ceil(total / limit), total };
}

export async function getDocument(
  payload: Payload,
  kind: CollectionKind,
  id: string,
  locale: Locale,
): Promise<Doc | null> {
  const where = { id: { equals: id } };
  const { documents } = await getDocuments(payload, kind, { locale, page: 1, limit: 1, where });
  return documents[0] ?? null;
}

/** Maps twice: to learn what the rows name, and, when that is loaded, to print it. */
export async function mapRows<Row extends { id: string }>(
  payload: Payload,
  locale: Locale,
  rows: Row[],
  toDocument: (row: Row, lookup: Lookup) => Doc,
  getNames = getPublishedNames,
): Promise<Doc[]> {
  const lookup = createLookup(locale);
  const map = () => rows.map((row) => nameErrors(row, () => toDocument(row, lookup)));
  map();
  await findNamed(payload, lookup, getNames);
  return map();
}

function nameErrors(row: { id: string }, map: () => Doc): Doc {
  try {
    return map();
  } catch (cause) {
    throw new Error(`The document ${row.id} cannot be published as it is stored`, { cause });
  }
}
