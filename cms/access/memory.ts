import type { Access, FieldAccess, Where } from 'payload';
import { isAdmin, isStaff } from '#cms/access/roles.ts';

/** Admins read the whole memory; the newsroom what was done to documents, and what it did itself. */
export const staffOfDocuments: Access = ({ req }) => {
  if (isAdmin(req.user)) return true;
  if (!req.user || !isStaff(req.user)) return false;
  const ofDocuments: Where = { kind: { not_equals: 'users' } };
  const own: Where = { user: { equals: req.user.id } };
  return { or: [ofDocuments, own] };
};

/** Where somebody was is for the admins, and for that person. */
export const adminOrSelf: FieldAccess = ({ req, doc }) =>
  isAdmin(req.user) || (isStaff(req.user) && doc?.['user'] === req.user?.id);
