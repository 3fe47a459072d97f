import type { Payload } from 'payload';
import type { CollectionKind } from '#cms/publishing/documents.ts';
import { nameField, toNames } from '#cms/publishing/names.ts';
import type { Names } from '#cms/publishing/names.ts';
import { getNames } from '#cms/publishing/published.ts';
import { isPreviewedKind } from '#cms/preview/subjects.ts';

/** The names of the given documents as their newest drafts have them, published or not. */
export async function getDraftNames(
  payload: Payload,
  kind: CollectionKind,
  ids: string[] = [],
): Promise<Names[]> {
  if (!isPreviewedKind(kind)) return getNames(payload, kind, ids);
  const { docs } = await payload.find({
    collection: kind,
    where: { id: { in: ids } },
    draft: true,
    locale: 'all',
    pagination: false,
    select: { slug: true, [nameField(kind)]: true, updatedAt: true },
  });
  return docs.map((doc) => toNames(kind, doc));
}
