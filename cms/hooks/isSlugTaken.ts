import type { CollectionSlug, PayloadRequest } from 'payload';

/** Whether another document of the collection has this address in the language of the request. */
export async function isSlugTaken(
  slug: string,
  owner: { collection: CollectionSlug; id?: string },
  req: PayloadRequest,
): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: owner.collection,
    where: {
      slug: { equals: slug },
      ...(owner.id && { id: { not_equals: owner.id } }),
    },
    trash: true,
    req,
  });
  return totalDocs > 0;
}
