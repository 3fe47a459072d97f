import type { CollectionAfterReadHook } from 'payload';
import { extractID } from 'payload/shared';
import type { PayloadLockedDocument } from '#cms/payload-types.ts';

/**
 * Says by name who holds a lock, to reporters too, who cannot read the accounts of others.
 * Payload's dialog shows the address of an account, so the name stands there.
 */
export const nameEditor: CollectionAfterReadHook<PayloadLockedDocument> = async ({ doc, req }) => {
  // The account may be gone, and a query may leave the field out.
  if (!doc.user?.value) return doc;
  const id = extractID(doc.user.value);
  const editor = await req.payload.findByID({
    collection: 'users',
    id,
    disableErrors: true,
    select: { name: true },
    req,
  });
  if (!editor) return doc;
  return { ...doc, user: { ...doc.user, value: { id, name: editor.name, email: editor.name } } };
};
