import { APIError } from 'payload';
import type { CollectionBeforeChangeHook } from 'payload';
import { toSentence } from '#cms/fields/sentence.ts';

/** What a reader of the site’s own language cannot do without. */
const needed = ['title', 'slug', 'summary', 'body'] as const;

/**
 * A text is published in Indonesian at least: English is its translation. Validation sees only the
 * language being edited, so a text written in English alone would pass it.
 */
export const requireIndonesian: CollectionBeforeChangeHook = async (hook) => {
  const { collection, data, originalDoc, req } = hook;
  if (data._status !== 'published' || req.locale !== 'en') return data;
  const indonesian: object = originalDoc?.id
    ? await req.payload.findByID({
        collection: collection.slug,
        id: originalDoc.id,
        locale: 'id',
        draft: true,
        trash: true,
        // A request of its own, because that of the editor speaks English.
        req: { transactionID: req.transactionID },
      })
    : {};
  const texts = new Map(Object.entries(indonesian));
  if (needed.every((field) => texts.get(field))) return data;
  const sentence = toSentence(req, {
    id: 'Naskah bahasa Indonesia belum lengkap. Pilih bahasa Indonesia di kanan atas, isi judul, ringkasan, dan naskah, lalu terbitkan.',
    en: 'The Indonesian text is incomplete. Choose the locale Indonesian, fill in title, summary and body, then publish.',
  });
  throw new APIError(sentence, 400, undefined, true);
};
