import type { CollectionAfterOperationHook } from 'payload';
import { isStaff } from '#cms/access/roles.ts';

/**
 * Keeps the lock of whoever is typing. Payload takes it away with every update, autosaves
 * included, so that two seconds after a letter nobody would see who is editing.
 */
export const keepLock: CollectionAfterOperationHook = async (hook) => {
  const { args, collection, operation, req, result } = hook;
  if (operation !== 'updateByID' || !args.autosave || !isStaff(req.user)) return result;
  const { transactionID, payload, user } = req;
  await payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: collection.slug, value: args.id },
      user: { relationTo: 'users', value: user?.id },
    },
    req: { transactionID },
    returning: false,
  });
  return result;
};
