import type { CollectionAfterChangeHook } from 'payload';
import type { PreviewLink } from '#cms/payload-types.ts';
import { getTitle } from '#cms/memory/getTitle.ts';
import { recordEvent } from '#cms/memory/recordEvent.ts';

/** A link opens a draft to people outside: told of the draft, not of the link. */
export const recordPreviewLink: CollectionAfterChangeHook<PreviewLink> = async (hook) => {
  const { doc, previousDoc, req } = hook;
  if (doc.revoked === Boolean(previousDoc?.revoked) && hook.operation === 'update') return doc;
  await recordEvent(req, {
    action: doc.revoked ? 'previewRevoked' : 'previewShared',
    kind: doc.kind,
    document: doc.documentId,
    title: await getTitle(req, doc.kind, doc.documentId),
    locale: doc.locale,
  });
  return doc;
};
