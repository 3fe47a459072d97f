import type { CollectionConfig } from 'payload';
import { referenceAccess } from '#cms/access/reference.ts';
import { nameField, paragraphField } from '#cms/fields/names.ts';
import { publishing } from '#cms/fields/publishing.ts';
import { slugField } from '#cms/fields/slug.ts';
import { referenceHooks } from '#cms/hooks/editorial.ts';

/** Subjects that texts are gathered under. */
export const topics: CollectionConfig = {
  slug: 'topics',
  labels: {
    singular: { id: 'Topik', en: 'Topic' },
    plural: { id: 'Topik', en: 'Topics' },
  },
  trash: true,
  access: referenceAccess,
  hooks: referenceHooks,
  defaultSort: 'name',
  admin: {
    group: { id: 'Rujukan', en: 'Reference' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    description: {
      id: 'Pokok bahasan. Sedikit saja, masing-masing dengan banyak tulisan.',
      en: 'Subjects. Keep them few, each with many texts.',
    },
  },
  fields: [
    nameField({ localized: true }),
    paragraphField('description', { id: 'Uraian', en: 'Description' }),
    publishing,
    slugField({ from: 'name', localized: true }),
  ],
};
