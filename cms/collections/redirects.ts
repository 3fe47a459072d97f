import type { CollectionConfig } from 'payload';
import { nobody, staff } from '#cms/access/rules.ts';
import { collectionKinds, locales } from '#cms/publishing/documents.ts';

/**
 * Addresses that published documents no longer have. A row names the document and not its new
 * address, so that it stays right however often the document moves.
 */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: {
    singular: { id: 'Alamat lama', en: 'Old address' },
    plural: { id: 'Alamat lama', en: 'Old addresses' },
  },
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  indexes: [{ fields: ['kind', 'locale', 'slug'], unique: true }],
  defaultSort: '-updatedAt',
  admin: {
    group: { id: 'Pengelolaan', en: 'Administration' },
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'kind', 'locale', 'updatedAt'],
    description: {
      id: 'Tercatat sendiri saat alamat halaman terbit berubah atau halaman ditarik. Pembaca diantar ke alamat baru, atau diberi tahu bahwa halaman sudah tidak ada.',
      en: 'Recorded by itself when the address of a published page changes or the page is withdrawn. Readers are led to the new address, or told that the page is gone.',
    },
  },
  fields: [
    {
      name: 'slug',
      type: 'text',
      required: true,
      label: { id: 'Alamat (slug) lama', en: 'Old address (slug)' },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: [...collectionKinds],
      label: { id: 'Jenis', en: 'Kind' },
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      options: [...locales],
      label: { id: 'Bahasa', en: 'Language' },
    },
    {
      name: 'document',
      type: 'text',
      required: true,
      index: true,
      label: { id: 'Id dokumen', en: 'Id of the document' },
    },
  ],
};
