import { Forbidden } from 'payload';
import type { CollectionConfig, SelectField, TextField } from 'payload';
import { adminOrSelf, staffOfDocuments } from '#cms/access/memory.ts';
import { nobody } from '#cms/access/rules.ts';
import { actions, eventKinds, roads, roleNames } from '#cms/memory/actions.ts';

/**
 * Who did what to which document, when and from where. Rows are added by `recordEvent` and by
 * nothing else, never changed and never deleted. They name users and documents by id and by the
 * words of that moment, not by relations, so that they outlive both.
 */
export const events: CollectionConfig = {
  slug: 'events',
  labels: {
    singular: { id: 'Peristiwa', en: 'Event' },
    plural: { id: 'Riwayat', en: 'Events' },
  },
  access: { read: staffOfDocuments, create: nobody, update: nobody, delete: nobody },
  hooks: {
    // For code that overrides access, as the Local API does unless it is told otherwise.
    beforeOperation: [
      ({ operation, req }) => {
        if (['create', 'update', 'delete', 'restoreVersion'].includes(operation)) {
          throw new Forbidden(req.t);
        }
      },
    ],
  },
  graphQL: { disableMutations: true },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  indexes: [
    { fields: ['kind', 'document', 'at'] },
    { fields: ['user', 'at'] },
    { fields: ['action', 'at'] },
  ],
  defaultSort: '-at',
  admin: {
    group: { id: 'Pengelolaan', en: 'Administration' },
    useAsTitle: 'title',
    defaultColumns: ['at', 'action', 'title', 'userName', 'kind', 'detail'],
    listSearchableFields: ['title', 'userName', 'detail', 'document'],
    hideAPIURL: true,
    description: {
      id: 'Siapa melakukan apa, kapan, dan dari mana. Tercatat sendiri; tidak dapat diubah atau dihapus oleh siapa pun.',
      en: 'Who did what, when and from where. Recorded by itself; nobody can change or delete it.',
    },
  },
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: { id: 'Waktu', en: 'Time' },
      admin: { readOnly: true, date: { displayFormat: 'd MMM yyyy HH:mm:ss' } },
    },
    choice('action', actions, { id: 'Tindakan', en: 'Action' }),
    text('title', { id: 'Judul atau nama', en: 'Title or name' }),
    text('userName', { id: 'Oleh', en: 'By' }),
    { ...choice('role', roleNames, { id: 'Peran', en: 'Role' }), required: false },
    { ...choice('kind', eventKinds, { id: 'Jenis', en: 'Kind' }), required: false },
    text('locale', { id: 'Bahasa', en: 'Language' }),
    text('from', { id: 'Dari', en: 'From' }),
    text('to', { id: 'Menjadi', en: 'To' }),
    text('detail', { id: 'Keterangan', en: 'Detail' }),
    { ...text('address', { id: 'Alamat IP', en: 'IP address' }), access: { read: adminOrSelf } },
    choice('road', roads, { id: 'Jalan', en: 'Road' }),
    text('document', { id: 'Id dokumen', en: 'Id of the document' }),
    text('user', { id: 'Id pengguna', en: 'Id of the user' }),
  ],
};

function text(name: string, label: { id: string; en: string }): TextField {
  return { name, type: 'text', label, admin: { readOnly: true } };
}

function choice(
  name: string,
  options: Record<string, { id: string; en: string }>,
  label: { id: string; en: string },
): SelectField {
  return {
    name,
    type: 'select',
    required: true,
    label,
    admin: { readOnly: true },
    options: Object.entries(options).map(([value, words]) => ({ value, label: words })),
  };
}
