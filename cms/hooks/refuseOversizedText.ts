import { APIError } from 'payload';
import type { CollectionBeforeValidateHook } from 'payload';
import { toSentence } from '#cms/fields/sentence.ts';

const maxCharacters = 2_000_000;

/** Drafts skip validation, so their size is checked here. */
export const refuseOversizedText: CollectionBeforeValidateHook = ({ data, req }) => {
  if (JSON.stringify(data ?? null).length <= maxCharacters) return data;
  const sentence = toSentence(req, {
    id: 'Tulisan ini terlalu besar untuk disimpan (lebih dari 2 juta karakter). Bagi menjadi beberapa tulisan.',
    en: 'This text is too large to save (more than 2 million characters). Split it into several.',
  });
  throw new APIError(sentence, 413, undefined, true);
};
