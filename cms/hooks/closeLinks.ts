import type { CollectionAfterChangeHook } from 'payload';
import { getNamesBefore } from '#cms/hooks/noticeChange.ts';
import { revokeLinks } from '#cms/preview/links.ts';
import { isPreviewedKind } from '#cms/preview/subjects.ts';
import { isSeenByReaders } from '#cms/steps/storedVersions.ts';

/** What is taken from readers is not to be read through the links that were made before either. */
export const closeLinks: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const kind = collection.slug;
  if (!isPreviewedKind(kind) || !getNamesBefore(req, doc.id)) return;
  if (await isSeenByReaders(req, { collection: kind, id: doc.id })) return;
  await revokeLinks(req, { kind, id: doc.id }, new Date());
};
