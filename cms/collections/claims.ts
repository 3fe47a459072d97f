import type { CollectionConfig } from 'payload';
import { nobody } from '#cms/access/rules.ts';

/** Which work a server has taken on, so that no other does it as well; written by the clock alone. */
export const claims: CollectionConfig = {
  slug: 'claims',
  labels: {
    singular: { id: 'Giliran', en: 'Claim' },
    plural: { id: 'Giliran', en: 'Claims' },
  },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  admin: {
    hidden: true,
    group: { id: 'Pengelolaan', en: 'Administration' },
    description: {
      id: 'Naskah terjadwal yang sedang diterbitkan oleh sebuah server. Tercatat dan terhapus sendiri.',
      en: 'Scheduled texts that a server is publishing. They come and go by themselves.',
    },
  },
  graphQL: false,
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { id: 'Pekerjaan', en: 'Work' },
    },
    { name: 'at', type: 'date', required: true, label: { id: 'Waktu', en: 'Time' } },
  ],
};
