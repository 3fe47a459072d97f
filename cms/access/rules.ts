import type { Access, FieldAccess, Where } from 'payload';
import { isAdmin, isEditor, isStaff } from '#cms/access/roles.ts';

export const anyone: Access = () => true;
export const nobody: Access = () => false;
export const admin: Access = ({ req }) => isAdmin(req.user);
export const editor: Access = ({ req }) => isEditor(req.user);
export const staff: Access = ({ req }) => isStaff(req.user);

/** Staff see everything; everyone else sees what is published. */
export const publishedOrStaff: Access = ({ req }) =>
  isStaff(req.user) || { _status: { equals: 'published' } };

/** Editors change everything; reporters what has not been published. */
export const editorOrUnpublished: Access = ({ req }) => {
  if (isEditor(req.user)) return true;
  return isStaff(req.user) && { _status: { not_equals: 'published' } };
};

/** Staff see everything; a seller her own profile; everyone else what is published. */
export const publishedOrOwnerOrStaff: Access = ({ req }) => {
  if (isStaff(req.user)) return true;
  const published: Where = { _status: { equals: 'published' } };
  return req.user ? { or: [published, { account: { equals: req.user.id } }] } : published;
};

export const staffField: FieldAccess = ({ req }) => isStaff(req.user);
export const editorField: FieldAccess = ({ req }) => isEditor(req.user);
