import type { CollectionConfig } from 'payload';
import { authorOrEditor, nobody, staff } from '#cms/access/rules.ts';
import { announceMentions, checkNote, signNote } from '#cms/desk/notes.ts';
import { staffEndpoint } from '#cms/desk/staffEndpoint.ts';

/** What the newsroom says to each other about a document, until it is settled. */
export const documentNotes: CollectionConfig = {
  slug: 'documentNotes',
  labels: {
    singular: { id: 'Catatan', en: 'Note' },
    plural: { id: 'Catatan', en: 'Notes' },
  },
  access: { read: staff, create: staff, update: authorOrEditor, delete: nobody },
  hooks: { beforeChange: [checkNote, signNote], afterChange: [announceMentions] },
  endpoints: [staffEndpoint],
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['kind', 'document'] }],
  defaultSort: '-createdAt',
  admin: {
    group: { id: 'Redaksi', en: 'Newsroom' },
    useAsTitle: 'text',
    defaultColumns: ['text', 'title', 'authorName', 'mentions', 'resolved', 'createdAt'],
    listSearchableFields: ['text', 'title', 'authorName'],
    description: {
      id: 'Pembicaraan tentang naskah. Ditulis di samping naskahnya; @nama memanggil seorang rekan.',
      en: 'Talk about documents. Written beside the document; @name calls a colleague.',
    },
  },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 2000,
      label: { id: 'Catatan', en: 'Note' },
      access: { update: () => false },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { id: 'Jenis', en: 'Kind' },
      access: { update: () => false },
      options: [
        { value: 'articles', label: { id: 'Berita', en: 'Article' } },
        { value: 'stories', label: { id: 'Kisah', en: 'Story' } },
        { value: 'sellers', label: { id: 'Pelaku usaha', en: 'Seller' } },
      ],
    },
    {
      name: 'document',
      type: 'text',
      required: true,
      label: { id: 'Id dokumen', en: 'Id of the document' },
      access: { update: () => false },
    },
    {
      name: 'title',
      type: 'text',
      label: { id: 'Pada naskah', en: 'On the text' },
      access: { create: () => false, update: () => false },
    },
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: { id: 'Penulis', en: 'Author' },
      access: { create: () => false, update: () => false },
    },
    {
      name: 'authorName',
      type: 'text',
      label: { id: 'Nama penulis', en: 'Name of the author' },
      access: { create: () => false, update: () => false },
    },
    {
      name: 'mentions',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      label: { id: 'Memanggil', en: 'Mentions' },
      access: { create: () => false, update: () => false },
    },
    {
      name: 'resolved',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: { id: 'Selesai', en: 'Resolved' },
    },
    {
      name: 'resolvedByName',
      type: 'text',
      label: { id: 'Diselesaikan oleh', en: 'Resolved by' },
      access: { create: () => false, update: () => false },
    },
    {
      name: 'resolvedAt',
      type: 'date',
      label: { id: 'Diselesaikan pada', en: 'Resolved at' },
      access: { create: () => false, update: () => false },
    },
  ],
};
