import type { CollectionConfig } from 'payload';
import { referenceAccess } from '#cms/access/reference.ts';
import { nameField, paragraphField } from '#cms/fields/names.ts';
import { validateWebAddress } from '#cms/fields/webAddress.ts';
import { publishing } from '#cms/fields/publishing.ts';
import { slugField } from '#cms/fields/slug.ts';
import { referenceHooks } from '#cms/hooks/editorial.ts';

/** Agencies, communities, banks, companies, media and schools. */
export const organisations: CollectionConfig = {
  slug: 'organisations',
  labels: {
    singular: { id: 'Lembaga', en: 'Organisation' },
    plural: { id: 'Lembaga', en: 'Organisations' },
  },
  trash: true,
  access: referenceAccess,
  hooks: referenceHooks,
  defaultSort: 'name',
  admin: {
    group: { id: 'Rujukan', en: 'Reference' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'abbreviation', 'type', 'updatedAt'],
    listSearchableFields: ['name', 'abbreviation', 'slug'],
    description: {
      id: 'Dinas, komunitas, bank, perusahaan, media, sekolah.',
      en: 'Agencies, communities, banks, companies, media, schools.',
    },
  },
  fields: [
    nameField({ localized: true }),
    {
      type: 'row',
      fields: [
        {
          name: 'abbreviation',
          type: 'text',
          maxLength: 40,
          label: { id: 'Singkatan', en: 'Abbreviation' },
        },
        {
          name: 'type',
          type: 'select',
          required: true,
          defaultValue: 'other',
          label: { id: 'Jenis', en: 'Type' },
          options: [
            { value: 'government', label: { id: 'Pemerintah', en: 'Government' } },
            { value: 'community', label: { id: 'Komunitas', en: 'Community' } },
            { value: 'bank', label: { id: 'Bank', en: 'Bank' } },
            { value: 'company', label: { id: 'Perusahaan', en: 'Company' } },
            { value: 'media', label: { id: 'Media', en: 'Media' } },
            { value: 'school', label: { id: 'Sekolah', en: 'School' } },
            { value: 'other', label: { id: 'Lainnya', en: 'Other' } },
          ],
        },
      ],
    },
    {
      name: 'website',
      type: 'text',
      validate: validateWebAddress,
      label: { id: 'Situs web', en: 'Website' },
    },
    paragraphField('description', { id: 'Uraian', en: 'Description' }),
    publishing,
    slugField({ from: 'name' }),
  ],
};
