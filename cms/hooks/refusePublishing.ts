import { APIError } from 'payload';
import type { CollectionBeforeChangeHook } from 'payload';
import { isEditor } from '#cms/access/roles.ts';
import { toSentence } from '#cms/fields/sentence.ts';

/**
 * Only editors publish, whichever door the data comes through. Access rules alone do not see the
 * incoming status, so it is checked here as well. Requests without a user are the server's own.
 */
export const refusePublishing: CollectionBeforeChangeHook = ({ data, req }) => {
  if (!req.user || isEditor(req.user) || data._status !== 'published') return data;
  const sentence = toSentence(req, {
    id: 'Hanya penyunting yang menerbitkan. Simpan sebagai draf dan mintalah penyunting memeriksanya.',
    en: 'Only editors publish. Save it as a draft and ask an editor to check it.',
  });
  throw new APIError(sentence, 403, undefined, true);
};
