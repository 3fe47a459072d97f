import type { CollectionAfterReadHook } from 'payload';
import { toId } from './toId.ts';

/**
 * Says by name who holds a lock, to reporters too, who cannot read the accounts of others.
 * Payload's dialog shows the address of an account, so the name stands there.
 */
export const nameEditor: CollectionAfterReadHook = async ({ doc, req }) => {
  const id = toId(doc.user);
  if (!id) return doc;
  const editor = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    select: { name: true },
    req,
  });
  if (!editor) return doc;
  return { ...doc, user: { ...doc.user, value: { id, name: editor.name, email: editor.name } } };
};
