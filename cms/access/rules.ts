import type { Access, FieldAccess, Where } from 'payload';
import { isAdmin, isEditor, isStaff } from '#cms/access/roles.ts';

export const anyone: Access = () => true;
export const nobody: Access = () => false;
export const admin: Access = ({ req }) => isAdmin(req.user);
export const editor: Access = ({ req }) => isEditor(req.user);
export const staff: Access = ({ req }) => isStaff(req.user);

/** Anyone may ask for the trash, so rules say that it is for staff. */
const kept: Where = { deletedAt: { exists: false } };
/** What lies in the trash still calls itself published. */
const published: Where = { and: [{ _status: { equals: 'published' } }, kept] };

/** Staff see everything; everyone else sees what is not in the trash. */
export const keptOrStaff: Access = ({ req }) => isStaff(req.user) || kept;

/** Staff see everything; everyone else sees what is published. */
export const publishedOrStaff: Access = ({ req }) => isStaff(req.user) || published;

/**
 * Editors create everything; reporters drafts. The incoming status is looked at here as well as in
 * the hook, because the admin asks this rule whether to show the button that publishes.
 */
export const editorOrDraft: Access<Publishable> = ({ req, data }) =>
  isEditor(req.user) || (isStaff(req.user) && data?._status !== 'published');

/** Editors change everything; reporters what has not been published, and without publishing it. */
export const editorOrUnpublished: Access<Publishable> = ({ req, data }) => {
  if (isEditor(req.user)) return true;
  if (data?._status === 'published') return false;
  return isStaff(req.user) && { _status: { not_equals: 'published' } };
};

/** Staff see everything; a seller her own profile; everyone else what is published. */
export const publishedOrOwnerOrStaff: Access = ({ req }) => {
  if (isStaff(req.user)) return true;
  if (!req.user) return published;
  const own: Where = { and: [{ account: { equals: req.user.id } }, kept] };
  return { or: [published, own] };
};

/** Editors change everything; others of the newsroom what they wrote themselves. */
export const authorOrEditor: Access = ({ req }) => {
  if (isEditor(req.user)) return true;
  return req.user && isStaff(req.user) ? { author: { equals: req.user.id } } : false;
};

export const staffField: FieldAccess = ({ req }) => isStaff(req.user);
/** What only hooks write. */
export const nobodyField: FieldAccess = () => false;
export const editorField: FieldAccess = ({ req }) => isEditor(req.user);

interface Publishable {
  _status?: 'draft' | 'published' | null;
}
