import type { CollectionAfterChangeHook } from 'payload';
import { parseTarget } from '#cms/editorial/corrections.ts';
import { noteChanges } from '#cms/publishing/hints.ts';
import { touch } from '#cms/publishing/touches.ts';

/** Withholding a version changes the page of changes; a new one is noted with its text. */
export const noticeRevision: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') return;
  const { id } = parseTarget(doc.target);
  await touch(req, [{ kind: 'histories', id }]);
  await noteChanges(req, [{ kind: 'histories', id }]);
};
