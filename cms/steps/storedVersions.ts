import type { CollectionSlug, PayloadRequest } from 'payload';
import { z } from 'zod';

interface Owner {
  collection: CollectionSlug;
  id: string;
}

const dated = z.object({ updatedAt: z.string() });

/** Whether readers see the document, maybe an older version of it. */
export async function isSeenByReaders(
  { payload, transactionID }: PayloadRequest,
  { collection, id }: Owner,
): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    // Only the transaction: the rest of a request says which language and user it is for.
    req: { transactionID },
  });
  return totalDocs > 0;
}

/** Whether the document has gone on since the version of that time. */
export async function hasNewerVersion(
  { payload, transactionID }: PayloadRequest,
  { collection, id }: Owner,
  updatedAt: unknown,
): Promise<boolean> {
  const { docs } = await payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    select: { version: { updatedAt: true } },
    req: { transactionID },
  });
  const latest = dated.safeParse(docs[0]?.version).data;
  return latest !== undefined && Date.parse(latest.updatedAt) > Date.parse(String(updatedAt));
}
