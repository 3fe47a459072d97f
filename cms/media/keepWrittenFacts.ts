import type { CollectionBeforeChangeHook } from 'payload';
import { toSentence } from '#cms/fields/sentence.ts';
import { toFieldRefusal } from '#cms/fields/toFieldRefusal.ts';
import { missingPictureFacts } from '#cms/media/pictureFacts.ts';

/** A published document may show this picture: its alt text and credit change, never vanish. */
export const keepWrittenFacts: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  // The site falls back to the Indonesian text, so another language may be emptied.
  const required = missingPictureFacts({ ...originalDoc, ...data }).filter(
    (fact) => originalDoc?.[fact] && (fact === 'credit' || req.locale === 'id'),
  );
  if (required.length === 0) return data;
  const errors = required.map((path) => ({ path, message: toSentence(req, sentences[path]) }));
  throw toFieldRefusal('media', errors);
};

const sentences = {
  alt: {
    id: 'Teks alternatif jangan dikosongkan. Mungkin dipakai di halaman yang terbit; ganti dengan teks yang benar.',
    en: 'Do not leave the alternative text empty. A published page may use it; put the right text in its place.',
  },
  credit: {
    id: 'Kredit jangan dikosongkan. Mungkin dipakai di halaman yang terbit; ganti dengan nama yang benar.',
    en: 'Do not leave the credit empty. A published page may use it; put the right name in its place.',
  },
};
