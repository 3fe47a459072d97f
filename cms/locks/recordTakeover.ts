import type { CollectionAfterChangeHook } from 'payload';
import { extractID } from 'payload/shared';
import { getTitle } from '#cms/memory/getTitle.ts';
import { recordEvent } from '#cms/memory/recordEvent.ts';
import type { PayloadLockedDocument } from '#cms/payload-types.ts';

/** A lock that passes from one person to another is a document taken over. */
export const recordTakeover: CollectionAfterChangeHook<PayloadLockedDocument> = async (hook) => {
  const { doc, previousDoc, req } = hook;
  if (!previousDoc?.user?.value || !doc.user?.value) return doc;
  const from = extractID(previousDoc.user.value);
  if (from === extractID(doc.user.value)) return doc;
  const kind = doc.document?.relationTo ?? doc.globalSlug ?? undefined;
  const id = doc.document ? extractID(doc.document.value) : kind;
  const last = await req.payload.findByID({
    collection: 'users',
    id: from,
    disableErrors: true,
    req,
  });
  await recordEvent(req, {
    action: 'lockTaken',
    kind,
    document: id,
    title: doc.document && id ? await getTitle(req, doc.document.relationTo, id) : null,
    detail: last ? `Dari ${last.name}` : null,
  });
  return doc;
};
