import type { TextFieldSingleValidation } from 'payload';
import { isWebAddress } from '#cms/fields/isWebAddress.ts';
import { toSentence } from '#cms/fields/sentence.ts';

/** Accepts nothing, or a complete http(s) address. */
export const validateWebAddress: TextFieldSingleValidation = (value, { req, required }) => {
  if (value && value.length <= 2000 && isWebAddress(value)) return true;
  if (!value && !required) return true;
  return toSentence(req, {
    id: 'Tulis alamat web lengkap yang diawali https://.',
    en: 'Write the complete web address, starting with https://.',
  });
};
