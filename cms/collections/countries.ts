import type { CollectionConfig, PayloadRequest } from 'payload';
import { referenceAccess } from '#cms/access/reference.ts';
import { nameField } from '#cms/fields/names.ts';
import { toSentence } from '#cms/fields/sentence.ts';
import { publishing } from '#cms/fields/publishing.ts';
import { slugField } from '#cms/fields/slug.ts';
import { referenceHooks } from '#cms/hooks/editorial.ts';

/** Countries that are shipped to. */
export const countries: CollectionConfig = {
  slug: 'countries',
  labels: {
    singular: { id: 'Negara', en: 'Country' },
    plural: { id: 'Negara', en: 'Countries' },
  },
  trash: true,
  access: referenceAccess,
  hooks: referenceHooks,
  defaultSort: 'name',
  admin: {
    group: { id: 'Rujukan', en: 'Reference' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'updatedAt'],
    listSearchableFields: ['name', 'code'],
    description: {
      id: 'Negara tujuan ekspor.',
      en: 'Countries of destination.',
    },
  },
  fields: [
    nameField({ localized: true }),
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      label: { id: 'Kode ISO', en: 'ISO code' },
      admin: { placeholder: 'JP' },
      validate: (value: unknown, { req }: { req: PayloadRequest }) =>
        (typeof value === 'string' && /^[A-Z]{2}$/.test(value)) ||
        toSentence(req, {
          id: 'Tulis kode negara dua huruf besar, misalnya JP.',
          en: 'Write the two capital letters of the country code, such as JP.',
        }),
    },
    publishing,
    slugField({ from: 'name' }),
  ],
};
