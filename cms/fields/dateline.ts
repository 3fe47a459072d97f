import type { GroupField } from 'payload';
import { reference } from '#cms/fields/related.ts';

export const dateline: GroupField = {
  name: 'dateline',
  type: 'group',
  label: { id: 'Titimangsa', en: 'Dateline' },
  admin: {
    description: {
      id: 'Tempat dan hari peristiwa, seperti di awal berita: Tana Paser, Kalimantan Timur, 12 Maret.',
      en: 'Place and day of the event, as at the start of a report: Tana Paser, East Kalimantan, 12 March.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'place',
          type: 'text',
          maxLength: 120,
          label: { id: 'Tempat', en: 'Place' },
          admin: { placeholder: 'Tana Paser' },
        },
        reference('region', 'regions', { label: { id: 'Wilayah', en: 'Region' } }),
        {
          name: 'date',
          type: 'date',
          label: { id: 'Tanggal', en: 'Date' },
          admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } },
        },
      ],
    },
  ],
};
