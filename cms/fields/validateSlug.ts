import type { TextFieldSingleValidation } from 'payload';
import { toSentence } from '#cms/fields/sentence.ts';

const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Small letters, digits and single hyphens, at most 120. */
export const validateSlug: TextFieldSingleValidation = (value, { req }) => {
  if (!value) {
    return toSentence(req, {
      id: 'Alamat kosong dan tidak dapat dibuat dari judul atau nama. Tulis alamat dengan huruf latin, misalnya kopi-kutai.',
      en: 'The address is empty and cannot be made from the title or name. Write one in latin letters, such as kopi-kutai.',
    });
  }
  if (value.length <= 120 && pattern.test(value)) return true;
  return toSentence(req, {
    id: 'Alamat hanya boleh berisi huruf kecil, angka, dan tanda hubung, paling banyak 120 karakter.',
    en: 'An address may hold only small letters, digits and hyphens, at most 120 characters.',
  });
};
