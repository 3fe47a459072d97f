import type { Field } from 'payload';
import { validateWebAddress } from '#cms/fields/webAddress.ts';

/** Where a figure comes from. */
export const figureSource: Field = {
  name: 'source',
  type: 'group',
  label: { id: 'Sumber angka', en: 'Source of the figure' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: { id: 'Nama sumber', en: 'Name of the source' },
          admin: { placeholder: 'BPS Kalimantan Timur' },
        },
        {
          name: 'url',
          type: 'text',
          label: { id: 'Alamat web', en: 'Web address' },
          validate: validateWebAddress,
        },
      ],
    },
  ],
};
