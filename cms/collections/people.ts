import type { CollectionConfig } from 'payload';
import { referenceAccess } from '#cms/access/reference.ts';
import { nameField, paragraphField } from '#cms/fields/names.ts';
import { picture, reference } from '#cms/fields/related.ts';
import { publishing } from '#cms/fields/publishing.ts';
import { slugField } from '#cms/fields/slug.ts';
import { referenceHooks } from '#cms/hooks/editorial.ts';

/** People who are quoted, who write, or who decide. */
export const people: CollectionConfig = {
  slug: 'people',
  labels: {
    singular: { id: 'Tokoh', en: 'Person' },
    plural: { id: 'Tokoh', en: 'People' },
  },
  trash: true,
  access: referenceAccess,
  hooks: referenceHooks,
  defaultSort: 'name',
  admin: {
    group: { id: 'Rujukan', en: 'Reference' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'position', 'organisation', 'updatedAt'],
    listSearchableFields: ['name', 'position', 'slug'],
    description: {
      id: 'Orang yang disebut, dikutip, atau menulis. Satu orang satu entri.',
      en: 'People who are named, quoted, or who write. One entry for each.',
    },
  },
  fields: [
    nameField(),
    {
      name: 'position',
      type: 'text',
      localized: true,
      maxLength: 160,
      label: { id: 'Jabatan', en: 'Position' },
    },
    reference('organisation', 'organisations', { label: { id: 'Lembaga', en: 'Organisation' } }),
    paragraphField('biography', { id: 'Riwayat singkat', en: 'Short biography' }),
    picture('image', { label: { id: 'Foto', en: 'Photo' } }),
    publishing,
    slugField({ from: 'name' }),
  ],
};
