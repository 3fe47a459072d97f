import type { CollectionConfig } from 'payload';
import { nobody, staff } from '#cms/access/rules.ts';
import { recordPreviewLink } from '#cms/memory/recordPreviewLink.ts';
import { previewedKinds } from '#cms/preview/subjects.ts';

/** Links that show one draft to whoever has them; made and revoked beside the draft. */
export const previewLinks: CollectionConfig = {
  slug: 'previewLinks',
  labels: {
    singular: { id: 'Tautan pratinjau', en: 'Preview link' },
    plural: { id: 'Tautan pratinjau', en: 'Preview links' },
  },
  // The server alone writes them, so that each has the right end and the right author.
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  hooks: { afterChange: [recordPreviewLink] },
  lockDocuments: false,
  indexes: [{ fields: ['kind', 'documentId'] }],
  defaultSort: '-createdAt',
  admin: {
    hidden: true,
    group: { id: 'Pengelolaan', en: 'Administration' },
    useAsTitle: 'documentId',
    defaultColumns: ['kind', 'documentId', 'locale', 'expiresAt', 'revoked'],
    description: {
      id: 'Tautan yang menunjukkan satu draf tanpa masuk. Dibuat dan dicabut di samping drafnya.',
      en: 'Links that show one draft without login. Made and revoked beside the draft.',
    },
  },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { id: 'Jenis', en: 'Kind' },
      options: previewedKinds.map((kind) => ({ value: kind, label: kind })),
    },
    {
      name: 'documentId',
      type: 'text',
      required: true,
      label: { id: 'Dokumen', en: 'Document' },
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      label: { id: 'Bahasa', en: 'Language' },
      options: [
        { value: 'id', label: { id: 'Indonesia', en: 'Indonesian' } },
        { value: 'en', label: { id: 'Inggris', en: 'English' } },
      ],
    },
    {
      name: 'expiresAt',
      type: 'date',
      required: true,
      label: { id: 'Berlaku sampai', en: 'Valid until' },
    },
    {
      name: 'createdBy',
      type: 'relationship',
      relationTo: 'users',
      label: { id: 'Dibuat oleh', en: 'Made by' },
    },
    {
      name: 'revoked',
      type: 'checkbox',
      defaultValue: false,
      label: { id: 'Dicabut', en: 'Revoked' },
    },
  ],
};
