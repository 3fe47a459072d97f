import { ValidationError } from 'payload';
import type { CollectionBeforeChangeHook } from 'payload';
import { toSentence } from '#cms/fields/sentence.ts';
import { missingPictureFacts } from '#cms/media/pictureFacts.ts';

/** A published document may show this picture: its alt text and credit change, never vanish. */
export const keepWrittenFacts: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  // The site falls back to the Indonesian text, so another language may be emptied.
  const required = missingPictureFacts({ ...originalDoc, ...data }).filter(
    (fact) => originalDoc?.[fact] && (fact === 'credit' || req.locale === 'id'),
  );
  if (required.length === 0) return data;
  const message = toSentence(req, {
    id: 'Jangan dikosongkan: mungkin sudah dipakai di halaman yang terbit. Ganti dengan teks yang benar.',
    en: 'Do not leave this empty: a published page may use it. Put the right text in its place.',
  });
  const errors = required.map((path) => ({ message, path }));
  throw new ValidationError({ collection: 'media', errors }, req.t);
};
