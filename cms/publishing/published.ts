import type { Payload, PayloadRequest, Where } from 'payload';
import type { CollectionKind, Locale } from '#cms/publishing/documents.ts';
import { isTranslated, nameField, toNames } from '#cms/publishing/names.ts';
import type { Names } from '#cms/publishing/names.ts';

const draftedKinds: readonly CollectionKind[] = ['articles', 'stories', 'sellers'];

/**
 * The one place where drafts are hidden from readers. A newer draft of a published document lives
 * in the versions, so the row itself stays what was published; trashed rows Payload leaves out.
 */
export function publishedWhere(kind: CollectionKind): Where {
  return draftedKinds.includes(kind) ? { _status: { equals: 'published' } } : {};
}

/** Published, and with a slug and a title or name in the language that is being read. */
export function readableWhere(kind: CollectionKind): Where {
  if (!isTranslated(kind)) return publishedWhere(kind);
  const filled = [{ slug: { exists: true } }, { [nameField(kind)]: { exists: true } }];
  return { and: [publishedWhere(kind), ...filled] };
}

export function isReadable(names: Names, locale: Locale): boolean {
  return names.slugs[locale] !== undefined;
}

/** The names of all published documents of a kind, or of those with the given ids. */
export async function getNames(
  payload: Payload,
  kind: CollectionKind,
  ids?: string[],
  req?: Pick<PayloadRequest, 'transactionID'>,
): Promise<Names[]> {
  const where = ids ? { and: [publishedWhere(kind), { id: { in: ids } }] } : publishedWhere(kind);
  const { docs } = await payload.find({
    collection: kind,
    where,
    locale: 'all',
    depth: 0,
    pagination: false,
    select: { slug: true, [nameField(kind)]: true, updatedAt: true },
    sort: ['createdAt', 'id'],
    // Only the transaction: the rest of a request says which language and user it is for.
    ...(req && { req: { transactionID: req.transactionID } }),
  });
  return docs.map((doc) => toNames(kind, doc));
}
