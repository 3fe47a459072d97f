import { APIError } from 'payload';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { isEditor } from '#cms/access/roles.ts';
import { toSentence } from '#cms/fields/sentence.ts';
import type { Sentence } from '#cms/fields/sentence.ts';
import { takeIntent } from '#cms/hooks/noteIntent.ts';
import { isSeenByReaders } from '#cms/steps/storedVersions.ts';

/**
 * Only editors take a profile from readers, and never by the way: access is matched against the
 * newest version, so that saving a newer draft as if it were none would take away what is public.
 */
export const refuseUnpublishing: CollectionBeforeChangeHook = async (hook) => {
  const { collection, operation, originalDoc, req } = hook;
  const { intent, isRestoring, rest: data } = takeIntent(hook.data, req);
  if (isRestoring && intent.target === 'version') data['_status'] = 'draft';
  const isTrashed = Boolean(data['deletedAt']) && !originalDoc?.['deletedAt'];
  const keeps = operation === 'create' || intent.target === 'version' || isTrashed;
  if (!req.user || keeps || data['_status'] === 'published') return data;
  const isMeant = isEditor(req.user) && (intent.hasStatus || isRestoring);
  const own = { collection: collection.slug, id: String(originalDoc?.['id']) };
  if (isMeant || !(await isSeenByReaders(req, own))) return data;
  return refuse(req, isEditor(req.user) ? sentences.unmeant : sentences.forbidden);
};

function refuse(req: PayloadRequest, sentence: Sentence): never {
  throw new APIError(toSentence(req, sentence), 403, undefined, true);
}

const sentences = {
  forbidden: {
    id: 'Pembaca masih melihat profil ini. Simpan perubahannya sebagai draf; hanya penyunting yang menariknya.',
    en: 'Readers still see this profile. Save the change as a draft; only editors take it from them.',
  },
  unmeant: {
    id: 'Pembaca masih melihat profil ini. Simpan perubahannya sebagai draf, atau tarik profilnya dengan sengaja.',
    en: 'Readers still see this profile. Save the change as a draft, or withdraw the profile on purpose.',
  },
};
