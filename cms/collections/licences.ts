import type { CollectionConfig } from 'payload';
import { editor, staff } from '#cms/access/rules.ts';

/** Letters and contracts by which texts of others may be published. Never public. */
export const licences: CollectionConfig = {
  slug: 'licences',
  labels: {
    singular: { id: 'Lisensi', en: 'Licence' },
    plural: { id: 'Lisensi', en: 'Licences' },
  },
  access: { read: staff, create: staff, update: editor, delete: editor },
  disableDuplicate: true,
  admin: {
    group: { id: 'Bahan', en: 'Material' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'licensor', 'validUntil', 'updatedAt'],
    listSearchableFields: ['name', 'licensor'],
    description: {
      id: 'Surat atau perjanjian lisensi: PDF, JPEG, atau PNG. Hanya dibaca redaksi, tidak pernah terbit.',
      en: 'Letters or contracts of licence: PDF, JPEG or PNG. Read by the newsroom only, never published.',
    },
  },
  upload: {
    staticDir: '.data/licences',
    mimeTypes: ['application/pdf', 'image/jpeg', 'image/png'],
    crop: false,
    focalPoint: false,
    pasteURL: false,
    modifyResponseHeaders: ({ headers }) => {
      // The files come from outside the house: nothing in them may run as ours.
      headers.set('Content-Disposition', 'attachment');
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
      headers.set('Cache-Control', 'private, no-store');
      return headers;
    },
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 200,
      label: { id: 'Nama lisensi', en: 'Name of the licence' },
      admin: { placeholder: 'Perjanjian ANTARA 2026' },
    },
    {
      name: 'licensor',
      type: 'text',
      required: true,
      maxLength: 200,
      label: { id: 'Pemberi lisensi', en: 'Licensor' },
    },
    {
      name: 'validUntil',
      type: 'date',
      label: { id: 'Berlaku sampai', en: 'Valid until' },
      admin: {
        date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
        description: {
          id: 'Kosongkan bila tanpa batas waktu. Sesudahnya tulisan baru tidak dapat diterbitkan dengan lisensi ini.',
          en: 'Empty when without end. After it no new text is published under this licence.',
        },
      },
    },
    {
      name: 'terms',
      type: 'textarea',
      maxLength: 2000,
      label: { id: 'Syarat', en: 'Terms' },
      admin: {
        description: {
          id: 'Apa yang boleh: bahasa, jumlah, cara menyebut sumber.',
          en: 'What is allowed: languages, number, how to name the source.',
        },
      },
    },
  ],
};
