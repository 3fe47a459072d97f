import type { CollectionConfig } from 'payload';
import {
  editor,
  editorOrDraft,
  editorOrUnpublished,
  publishedOrStaff,
  staff,
} from '#cms/access/rules.ts';

/** Reporters write, editors publish, everyone reads what is published. */
export const editorialAccess = {
  read: publishedOrStaff,
  readVersions: staff,
  create: editorOrDraft,
  update: editorOrUnpublished,
  delete: editor,
} satisfies CollectionConfig['access'];
