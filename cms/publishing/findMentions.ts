import type { CollectionSlug, FlattenedField, Payload, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { collectionKinds, locales } from '#cms/publishing/documents.ts';
import type { CollectionKind } from '#cms/publishing/documents.ts';
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
    const { flattenedFields } = payload.collections[kind].config;
    const ids = new Set<string>();
    for (const or of [
      toReferences(flattenedFields, target),
      await toTexts(payload, kind, target),
    ]) {
      if (or.length === 0) continue;
      for (const locale of locales) {
        const { docs } = await payload.find({
          collection: kind,
          where: { and: [publishedWhere(kind), { or }] },
          locale,
          depth: 0,
          pagination: false,
          select: {},
          req: { transactionID },
        });
        for (const { id } of docs) ids.add(id);
      }
    }
    found.push(...[...ids].map((id) => ({ kind, id })));
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
    depth: 0,
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
async function toTexts(payload: Payload, kind: CollectionKind, { id }: Target): Promise<Where[]> {
  const fields = getTextFields(payload.collections[kind].config.flattenedFields);
  if (payload.db.name !== 'mongoose') return fields.map((name) => ({ [name]: { like: id } }));
  if (fields.length === 0) return [];
  const ids = await findInObjects(payload, kind, fields, id);
  return ids.length > 0 ? [{ id: { in: ids } }] : [];
}

function getTextFields(fields: FlattenedField[]): string[] {
  return fields.filter(({ type }) => type === 'richText').map(({ name }) => name);
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
    depth: 0,
    pagination: false,
    select: Object.fromEntries(fields.map((name) => [name, true])),
  });
  return docs.filter((doc) => JSON.stringify(doc).includes(id)).map((doc) => row.parse(doc).id);
}
