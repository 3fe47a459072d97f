import type { CollectionSlug, FlattenedField, Payload, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { collectionKinds, locales } from '#cms/publishing/documents.ts';
import type { CollectionKind, Locale } from '#cms/publishing/documents.ts';
import type { Changed } from '#cms/publishing/hints.ts';
import { publishedWhere } from '#cms/publishing/published.ts';

interface Target {
  collection: CollectionSlug;
  id: string;
}

type Transaction = Pick<PayloadRequest, 'transactionID'>;

/** Everything published that shows a picture or names a document, in its fields or in its text. */
export async function findMentions(
  payload: Payload,
  target: Target,
  { transactionID }: Transaction,
): Promise<Changed[]> {
  const found: Changed[] = [];
  for (const kind of collectionKinds) {
    const fields = toReferences(payload.collections[kind].config.flattenedFields, target);
    const inFields = await findIds(payload, kind, fields, 'id', transactionID);
    const inTexts = await findInTexts(payload, kind, target.id, transactionID);
    found.push(...[...new Set([...inFields, ...inTexts])].map((id) => ({ kind, id })));
  }
  return (await isLead(payload, target, transactionID)) ? [...found, frontPage] : found;
}

const frontPage: Changed = { kind: 'frontPage', id: 'frontPage' };

async function isLead(
  payload: Payload,
  { id }: Target,
  transactionID: Transaction['transactionID'],
): Promise<boolean> {
  const { lead } = await payload.findGlobal({
    slug: 'frontPage',
    req: { transactionID },
  });
  return lead?.value === id;
}

/** A condition for each field that can hold the target, whichever group or list it is in. */
function toReferences(fields: FlattenedField[], target: Target, parent = ''): Where[] {
  return fields.flatMap((field) => {
    const path = `${parent}${field.name}`;
    if ('flattenedFields' in field) return toReferences(field.flattenedFields, target, `${path}.`);
    if (field.type !== 'relationship' && field.type !== 'upload') return [];
    if (typeof field.relationTo === 'string') {
      return field.relationTo === target.collection ? [{ [path]: { in: [target.id] } }] : [];
    }
    if (!field.relationTo.includes(target.collection)) return [];
    return [{ [`${path}.value`]: { equals: target.id } }];
  });
}

/** Running text is JSON: SQLite searches it as it is stored, MongoDB keeps it as an object. */
async function findInTexts(
  payload: Payload,
  kind: CollectionKind,
  id: string,
  transactionID: Transaction['transactionID'],
): Promise<string[]> {
  const { flattenedFields } = payload.collections[kind].config;
  const names = flattenedFields.filter(({ type }) => type === 'richText').map(({ name }) => name);
  if (names.length === 0) return [];
  if (payload.db.name === 'mongoose') return findInObjects(payload, kind, names, id);
  const texts = names.map((name) => ({ [name]: { like: id } }));
  const found = await Promise.all(
    locales.map((locale) => findIds(payload, kind, texts, locale, transactionID)),
  );
  return found.flat();
}

async function findIds(
  payload: Payload,
  kind: CollectionKind,
  conditions: Where[],
  locale: Locale,
  transactionID: Transaction['transactionID'],
): Promise<string[]> {
  if (conditions.length === 0) return [];
  const { docs } = await payload.find({
    collection: kind,
    where: { and: [publishedWhere(kind), { or: conditions }] },
    locale,
    pagination: false,
    select: {},
    req: { transactionID },
  });
  return docs.map(({ id }) => id);
}

const row = z.looseObject({ id: z.string() });

async function findInObjects(
  payload: Payload,
  kind: CollectionKind,
  fields: string[],
  id: string,
): Promise<string[]> {
  const { docs } = await payload.find({
    collection: kind,
    where: publishedWhere(kind),
    locale: 'all',
    pagination: false,
    select: Object.fromEntries(fields.map((name) => [name, true])),
  });
  return docs.filter((doc) => JSON.stringify(doc).includes(id)).map((doc) => row.parse(doc).id);
}
