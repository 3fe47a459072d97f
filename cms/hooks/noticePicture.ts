import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
} from 'payload';
import { findMentions } from '#cms/publishing/findMentions.ts';
import { noteChanges } from '#cms/publishing/hints.ts';
import type { Changed } from '#cms/publishing/hints.ts';
import { getRequestToken } from '#cms/publishing/requestToken.ts';
import { touch } from '#cms/publishing/touches.ts';

/** A picture has no page: a change shows in the documents that use it. */
export const noticePicture: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') return;
  const users = await findMentions(req.payload, { collection: 'media', id: doc.id }, req);
  await touch(req, users);
  await noteChanges(req, users);
};

const usersOfDeleted = new WeakMap<object, Map<string, Changed[]>>();

/** Before a deletion, because the database forgets with a picture who used it. */
export const rememberUsers: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const target = { collection: 'media', id: String(id) } as const;
  const pictures = usersOfDeleted.get(getRequestToken(req)) ?? new Map<string, Changed[]>();
  pictures.set(target.id, await findMentions(req.payload, target, req));
  usersOfDeleted.set(getRequestToken(req), pictures);
};

export const noticeDeletedPicture: CollectionAfterDeleteHook = async ({ id, req }) => {
  const users = usersOfDeleted.get(getRequestToken(req))?.get(String(id)) ?? [];
  await touch(req, users);
  await noteChanges(req, users);
};
