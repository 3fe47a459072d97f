import { APIError } from 'payload';
import type { CollectionBeforeChangeHook } from 'payload';
import { isEditor } from '#cms/access/roles.ts';
import { isCutShort, isUnderEmbargo, toEmbargoRefusal } from '#cms/editorial/embargo.ts';
import { toSentence } from '#cms/fields/sentence.ts';
import { toFieldRefusal } from '#cms/fields/toFieldRefusal.ts';

/**
 * Nothing under embargo is published, whichever road it comes by, and only editors end an embargo
 * before its time. A newer draft of what is published may carry one.
 */
export const holdEmbargo: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const now = new Date();
  const { embargoUntil } = data;
  if (data._status === 'published' && isUnderEmbargo(embargoUntil, now)) {
    const message = toSentence(req, toEmbargoRefusal(embargoUntil));
    throw toFieldRefusal(collection.slug, [{ path: 'embargoUntil', message }]);
  }
  const change = { before: originalDoc?.embargoUntil, after: embargoUntil };
  if (req.user && !isEditor(req.user) && isCutShort(change, now)) {
    const sentence = toSentence(req, {
      id: 'Hanya penyunting yang mencabut atau memajukan embargo. Mintalah kepadanya.',
      en: 'Only editors lift an embargo or bring it forward. Ask one of them.',
    });
    throw new APIError(sentence, 403, undefined, true);
  }
  return data;
};
