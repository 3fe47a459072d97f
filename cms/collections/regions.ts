import type { CollectionConfig, PayloadRequest } from 'payload';
import { referenceAccess } from '#cms/access/reference.ts';
import { nameField, paragraphField } from '#cms/fields/names.ts';
import { picture } from '#cms/fields/related.ts';
import { toSentence } from '#cms/fields/sentence.ts';
import { publishing } from '#cms/fields/publishing.ts';
import { slugField } from '#cms/fields/slug.ts';
import { referenceHooks } from '#cms/hooks/editorial.ts';

/** The ten kabupaten and kota of East Kalimantan. */
export const regions: CollectionConfig = {
  slug: 'regions',
  labels: {
    singular: { id: 'Wilayah', en: 'Region' },
    plural: { id: 'Wilayah', en: 'Regions' },
  },
  trash: true,
  access: referenceAccess,
  hooks: referenceHooks,
  defaultSort: 'name',
  admin: {
    group: { id: 'Rujukan', en: 'Reference' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'type', 'capital'],
    listSearchableFields: ['name', 'code', 'capital'],
    description: {
      id: 'Kabupaten dan kota dengan kode resmi Kementerian Dalam Negeri.',
      en: 'Regencies and cities with the official codes of the Ministry of Home Affairs.',
    },
  },
  fields: [
    nameField({ localized: true }),
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          required: true,
          unique: true,
          label: { id: 'Kode wilayah', en: 'Code' },
          admin: { placeholder: '64.01' },
          validate: (value: unknown, { req }: { req: PayloadRequest }) =>
            (typeof value === 'string' && /^\d{2}\.\d{2}$/.test(value)) ||
            toSentence(req, {
              id: 'Tulis kode wilayah seperti 64.01.',
              en: 'Write a code such as 64.01.',
            }),
        },
        {
          name: 'type',
          type: 'select',
          required: true,
          label: { id: 'Jenis', en: 'Type' },
          options: [
            { value: 'kabupaten', label: { id: 'Kabupaten', en: 'Regency' } },
            { value: 'kota', label: { id: 'Kota', en: 'City' } },
          ],
        },
        { name: 'capital', type: 'text', maxLength: 80, label: { id: 'Ibu kota', en: 'Capital' } },
      ],
    },
    paragraphField('description', { id: 'Uraian', en: 'Description' }),
    picture('image', { label: { id: 'Gambar', en: 'Picture' } }),
    publishing,
    slugField({ from: 'name' }),
  ],
};
