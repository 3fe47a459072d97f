import type { GroupField } from 'payload';
import { picture } from '#cms/fields/related.ts';

/** What search engines and link cards show, where it should differ from the page. */
export const seo: GroupField = {
  name: 'seo',
  type: 'group',
  label: { id: 'Mesin pencari dan kartu tautan', en: 'Search engines and link cards' },
  admin: {
    description: {
      id: 'Boleh dikosongkan: judul, ringkasan, dan gambar utama yang dipakai.',
      en: 'May stay empty: title, summary and main picture are used.',
    },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      localized: true,
      maxLength: 70,
      label: { id: 'Judul pencarian', en: 'Search title' },
      admin: { description: { id: 'Paling banyak 70 karakter.', en: 'At most 70 characters.' } },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 200,
      label: { id: 'Uraian pencarian', en: 'Search description' },
      admin: {
        description: {
          id: 'Satu atau dua kalimat, paling banyak 200 karakter.',
          en: 'One or two sentences, at most 200 characters.',
        },
      },
    },
    picture('image', { label: { id: 'Gambar kartu tautan', en: 'Link card picture' } }),
    {
      name: 'preview',
      type: 'ui',
      label: { id: 'Pratinjau', en: 'Preview' },
      admin: {
        disableListColumn: true,
        components: { Field: './components/SeoPreview.tsx#SeoPreview' },
      },
    },
  ],
};
