import type { CollectionConfig } from 'payload';
import { editor, keptOrStaff } from '#cms/access/rules.ts';

/** Reference documents have no drafts: what is saved is public, so only editors save. */
export const referenceAccess = {
  read: keptOrStaff,
  create: editor,
  update: editor,
  delete: editor,
} satisfies CollectionConfig['access'];
