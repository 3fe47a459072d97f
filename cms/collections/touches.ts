import type { CollectionConfig } from 'payload';
import { nobody } from '#cms/access/rules.ts';

/** When the page of a document changed although the document did not; written by hooks alone. */
export const touches: CollectionConfig = {
  slug: 'touches',
  labels: {
    singular: { id: 'Sentuhan', en: 'Touch' },
    plural: { id: 'Sentuhan', en: 'Touches' },
  },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  admin: {
    hidden: true,
    group: { id: 'Pengelolaan', en: 'Administration' },
    description: {
      id: 'Halaman yang berubah karena dokumen atau gambar lain. Tercatat sendiri.',
      en: 'Pages that changed through another document or picture. Recorded by itself.',
    },
  },
  graphQL: false,
  fields: [
    {
      name: 'document',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { id: 'Dokumen', en: 'Document' },
    },
    { name: 'at', type: 'date', required: true, label: { id: 'Waktu', en: 'Time' } },
  ],
};
