import type { CollectionConfig } from 'payload';
import { editor, staff } from '#cms/access/rules.ts';
import { credits } from '#cms/fields/credits.ts';
import { reference, references } from '#cms/fields/related.ts';
import { richTextField } from '#cms/fields/richText.ts';

/** Beginnings of recurring texts; what the writer fills in stands in square brackets. */
export const templates: CollectionConfig = {
  slug: 'templates',
  labels: {
    singular: { id: 'Pola naskah', en: 'Template' },
    plural: { id: 'Pola naskah', en: 'Templates' },
  },
  access: { read: staff, create: editor, update: editor, delete: editor },
  defaultSort: 'name',
  admin: {
    group: { id: 'Redaksi', en: 'Newsroom' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'kinds', 'purpose', 'updatedAt'],
    description: {
      id: 'Kerangka untuk tulisan yang berulang. Penulis memilihnya saat memulai berita atau kisah; bagian dalam [kurung siku] diisi sendiri.',
      en: 'Skeletons of recurring texts. A writer chooses one when starting an article or story, and fills in what stands in [square brackets].',
    },
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 60,
      label: { id: 'Nama pola', en: 'Name' },
    },
    {
      name: 'purpose',
      type: 'text',
      maxLength: 160,
      label: { id: 'Dipakai untuk', en: 'Used for' },
    },
    {
      name: 'kinds',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['articles'],
      options: [
        { value: 'articles', label: { id: 'Berita', en: 'Articles' } },
        { value: 'stories', label: { id: 'Kisah', en: 'Stories' } },
      ],
      label: { id: 'Ditawarkan di', en: 'Offered for' },
    },
    {
      name: 'headline',
      type: 'text',
      localized: true,
      maxLength: 160,
      label: { id: 'Pola judul', en: 'Pattern of the title' },
      admin: { placeholder: '[Siapa] kirim [apa] ke [negara]' },
    },
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      label: { id: 'Pola ringkasan', en: 'Pattern of the summary' },
    },
    richTextField('body', { label: { id: 'Kerangka naskah', en: 'Skeleton of the body' } }),
    {
      name: 'dateline',
      type: 'group',
      label: { id: 'Titimangsa', en: 'Dateline' },
      fields: [
        { name: 'place', type: 'text', maxLength: 120, label: { id: 'Tempat', en: 'Place' } },
        reference('region', 'regions', { label: { id: 'Wilayah', en: 'Region' } }),
      ],
    },
    credits,
    references('topics', 'topics', { label: { id: 'Topik', en: 'Topics' } }),
  ],
};
