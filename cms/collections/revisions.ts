import type { CollectionConfig } from 'payload';
import { admin, nobody, nobodyField, staff } from '#cms/access/rules.ts';
import { noticeRevision } from '#cms/hooks/noticeRevision.ts';
import { sendChanges } from '#cms/hooks/noticeChange.ts';
import { locales } from '#cms/publishing/documents.ts';

const unchanging = { update: nobodyField };

/**
 * What readers read at each publication of a text whose words had changed. Versions are cut off
 * after a hundred and full of drafts; these stay.
 */
export const revisions: CollectionConfig = {
  slug: 'revisions',
  labels: {
    singular: { id: 'Versi terbit', en: 'Published version' },
    plural: { id: 'Versi terbit', en: 'Published versions' },
  },
  access: { read: staff, create: nobody, update: admin, delete: nobody },
  hooks: { afterChange: [noticeRevision], afterOperation: [sendChanges] },
  lockDocuments: false,
  indexes: [{ fields: ['target', 'locale', 'number'], unique: true }],
  defaultSort: '-at',
  admin: {
    group: { id: 'Pengelolaan', en: 'Administration' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'locale', 'number', 'at', 'withheld'],
    description: {
      id: 'Naskah seperti dibaca pada setiap penerbitan; pembaca melihat bedanya di halaman perubahan. Tercatat sendiri dan tidak dapat dihapus.',
      en: 'Texts as they were read at each publication; readers see the differences on the page of changes. Recorded by itself; cannot be deleted.',
    },
  },
  fields: [
    {
      name: 'withheld',
      type: 'checkbox',
      defaultValue: false,
      label: { id: 'Jangan perlihatkan kepada pembaca', en: 'Withhold from readers' },
      admin: {
        description: {
          id: 'Hanya untuk naskah yang tidak boleh dibaca lagi, misalnya karena memuat nama korban. Pembaca diberi tahu bahwa versi ini ada.',
          en: 'Only for a text that must not be read any more, for example because it names a victim. Readers are told that this version exists.',
        },
      },
    },
    {
      name: 'title',
      type: 'text',
      required: true,
      access: unchanging,
      label: { id: 'Judul', en: 'Title' },
    },
    {
      name: 'target',
      type: 'text',
      required: true,
      access: unchanging,
      label: { id: 'Dokumen', en: 'Document' },
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      options: [...locales],
      access: unchanging,
      label: { id: 'Bahasa', en: 'Language' },
    },
    {
      name: 'number',
      type: 'number',
      required: true,
      access: unchanging,
      label: { id: 'Nomor', en: 'Number' },
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      access: unchanging,
      label: { id: 'Terbit', en: 'Published at' },
    },
    {
      name: 'summary',
      type: 'textarea',
      access: unchanging,
      label: { id: 'Ringkasan', en: 'Summary' },
    },
    {
      name: 'paragraphs',
      type: 'json',
      required: true,
      access: unchanging,
      label: { id: 'Paragraf', en: 'Paragraphs' },
    },
  ],
};
