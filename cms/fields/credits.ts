import type { ArrayField } from 'payload';
import { reference } from '#cms/fields/related.ts';

export const credits: ArrayField = {
  name: 'credits',
  type: 'array',
  label: { id: 'Nama pembuat', en: 'Byline' },
  labels: {
    singular: { id: 'Nama', en: 'Name' },
    plural: { id: 'Nama pembuat', en: 'Byline' },
  },
  admin: {
    description: {
      id: 'Siapa menulis, menyunting, memotret, menerjemahkan. Orang dibuat lebih dulu di Tokoh.',
      en: 'Who wrote, edited, photographed, translated. Make the person under People first.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'role',
          type: 'select',
          required: true,
          defaultValue: 'writer',
          label: { id: 'Peran', en: 'Role' },
          options: [
            { value: 'writer', label: { id: 'Pewarta', en: 'Writer' } },
            { value: 'editor', label: { id: 'Editor', en: 'Editor' } },
            { value: 'photographer', label: { id: 'Pewarta foto', en: 'Photographer' } },
            { value: 'translator', label: { id: 'Penerjemah', en: 'Translator' } },
          ],
        },
        reference('person', 'people', { label: { id: 'Orang', en: 'Person' }, required: true }),
      ],
    },
  ],
};
