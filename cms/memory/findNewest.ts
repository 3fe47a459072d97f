import type { CollectionSlug, PayloadRequest } from 'payload';

/** The newest version of a document in all languages, wherever it lies; undefined without one. */
export async function findNewest(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Record<string, unknown> | undefined> {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    locale: 'all',
    draft: true,
    trash: true,
    limit: 1,
    pagination: false,
    req: { transactionID: req.transactionID },
  });
  return docs[0] && { ...docs[0] };
}
