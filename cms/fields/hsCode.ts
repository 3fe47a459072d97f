import type { RowField, TextFieldSingleValidation } from 'payload';
import { toSentence } from '#cms/fields/sentence.ts';

const validateHsCode: TextFieldSingleValidation = (value, { req }) =>
  !value ||
  /^\d{4}(\.?\d{2}){0,3}$/.test(value) ||
  toSentence(req, {
    id: 'Kode HS terdiri atas 4 sampai 10 angka, misalnya 0901.21 atau 1513.11.00.',
    en: 'An HS code has 4 to 10 digits, such as 0901.21 or 1513.11.00.',
  });

/** The customs code of a product and who says so. */
export const hsFields: RowField = {
  type: 'row',
  fields: [
    {
      name: 'hsCode',
      type: 'text',
      validate: validateHsCode,
      label: { id: 'Kode HS', en: 'HS code' },
      admin: { placeholder: '0901.21' },
    },
    {
      name: 'hsSource',
      type: 'text',
      maxLength: 200,
      label: { id: 'Sumber kode HS', en: 'Source of the HS code' },
      admin: { placeholder: 'BTKI 2022' },
    },
  ],
};
