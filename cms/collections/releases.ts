import type { CollectionConfig, Field } from 'payload';
import { nobody, staff } from '#cms/access/rules.ts';
import { releaseEndpoints } from '#cms/publishing/releaseEndpoints.ts';

/** What the publisher reports: when which change went live, and what stood in the way. */
export const releases: CollectionConfig = {
  slug: 'releases',
  labels: {
    singular: { id: 'Penerbitan', en: 'Release' },
    plural: { id: 'Penerbitan', en: 'Releases' },
  },
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  endpoints: releaseEndpoints,
  // In the order of arrival: the clock of the publisher may be wrong, and be set right.
  defaultSort: '-createdAt',
  admin: {
    group: { id: 'Pengelolaan', en: 'Administration' },
    useAsTitle: 'release',
    defaultColumns: ['at', 'reason', 'pages.rendered', 'pageMs', 'searchMs', 'error.message'],
    description: {
      id: 'Laporan penerbit situs, satu baris untuk setiap penerbitan. Yang lama terhapus sendiri.',
      en: 'Reports of the publisher of the site, a row for each release. Old ones go by themselves.',
    },
  },
  fields: [
    {
      name: 'release',
      type: 'text',
      required: true,
      index: true,
      label: { id: 'Terbitan', en: 'Release' },
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: { id: 'Tayang', en: 'Live at' },
      admin: { date: { displayFormat: 'd MMM yyyy HH:mm:ss' } },
    },
    {
      name: 'reason',
      type: 'select',
      required: true,
      label: { id: 'Sebab', en: 'Reason' },
      options: [
        { value: 'hint', label: { id: 'Perubahan naskah', en: 'A change' } },
        { value: 'reconcile', label: { id: 'Pemeriksaan berkala', en: 'Regular check' } },
        { value: 'export', label: { id: 'Seluruh situs', en: 'The whole site' } },
        { value: 'rollback', label: { id: 'Dikembalikan', en: 'Rolled back' } },
      ],
    },
    {
      name: 'documents',
      type: 'text',
      hasMany: true,
      index: true,
      label: { id: 'Dokumen', en: 'Documents' },
    },
    {
      name: 'pages',
      type: 'group',
      label: { id: 'Halaman', en: 'Pages' },
      fields: [
        numberField('rendered', { id: 'Dibuat', en: 'Rendered' }),
        numberField('written', { id: 'Berubah', en: 'Changed' }),
        numberField('removed', { id: 'Dihapus', en: 'Removed' }),
      ],
    },
    numberField('pageMs', { id: 'Tayang setelah (ms)', en: 'Live after (ms)' }),
    numberField('searchMs', { id: 'Ditemukan setelah (ms)', en: 'Found after (ms)' }),
    { name: 'addresses', type: 'json', label: { id: 'Alamat', en: 'Addresses' } },
    {
      name: 'error',
      type: 'group',
      label: { id: 'Kesalahan', en: 'Error' },
      fields: [
        { name: 'message', type: 'textarea', label: { id: 'Keterangan', en: 'Message' } },
        { name: 'kind', type: 'text', label: { id: 'Jenis dokumen', en: 'Kind of document' } },
        { name: 'document', type: 'text', label: { id: 'Id dokumen', en: 'Id of the document' } },
        { name: 'locale', type: 'text', label: { id: 'Bahasa', en: 'Language' } },
      ],
    },
  ],
};

function numberField(name: string, label: { id: string; en: string }): Field {
  return { name, type: 'number', label };
}
