import type { Access, FieldAccess } from 'payload';
import { isAdmin, isEditor, isStaff } from '#cms/access/roles.ts';

/** Editors see every account, because they link sellers to theirs; others see their own. */
export const selfOrEditor: Access = ({ req }) => {
  if (isEditor(req.user)) return true;
  return req.user ? { id: { equals: req.user.id } } : false;
};

/** Admins change every account; the newsroom their own. */
export const selfOrAdmin: Access = ({ req }) => {
  if (isAdmin(req.user)) return true;
  return req.user && isStaff(req.user) ? { id: { equals: req.user.id } } : false;
};

/** Admins delete accounts, but not the one they are using. */
export const adminButNotSelf: Access = ({ req }) =>
  req.user && isAdmin(req.user) ? { id: { not_equals: req.user.id } } : false;

export const adminSetsRole: FieldAccess = ({ req }) => isAdmin(req.user);

/** Only admins change a role, and nobody their own. */
export const adminChangesRole: FieldAccess = ({ req, id, doc }) =>
  isAdmin(req.user) && String(id ?? doc?.id) !== String(req.user?.id);
