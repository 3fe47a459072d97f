import type { CollectionConfig } from 'payload';
import { editor, staff } from '#cms/access/rules.ts';
import { cleanRedirect } from '#cms/hooks/cleanRedirect.ts';
import { refuseRedirect } from '#cms/hooks/refuseRedirect.ts';
import { addressEndpoints } from '#cms/publishing/addressEndpoints.ts';
import { pagedKinds } from '#cms/publishing/pageAddresses.ts';

/**
 * Redirects that editors write: from a former site, or from a text to the one that took its place.
 * They go before the recorded ones, and a page goes before both.
 */
export const writtenRedirects: CollectionConfig = {
  slug: 'writtenRedirects',
  labels: {
    singular: { id: 'Pengalihan', en: 'Redirect' },
    plural: { id: 'Pengalihan', en: 'Redirects' },
  },
  access: { read: staff, create: editor, update: editor, delete: editor },
  hooks: { beforeValidate: [cleanRedirect], beforeChange: [refuseRedirect] },
  endpoints: addressEndpoints,
  defaultSort: 'path',
  admin: {
    group: { id: 'Pengelolaan', en: 'Administration' },
    useAsTitle: 'path',
    defaultColumns: ['path', 'to', 'url', 'updatedAt'],
    listSearchableFields: ['path', 'url', 'reason'],
    description: {
      id: 'Alamat lama yang diantar ke halaman lain: dari situs terdahulu, atau dari berita yang ditulis ulang sebagai kisah. Alamat yang berubah sendiri tidak perlu ditulis di sini; itu tercatat di Alamat lama. Berlaku dalam satu menit.',
      en: 'Old addresses that lead to another page: from a former site, or from an article written anew as a story. What changes by itself need not be written here; it is kept under Old addresses. Takes effect within a minute.',
    },
  },
  fields: [
    {
      name: 'path',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: 500,
      label: { id: 'Alamat lama', en: 'Old address' },
      admin: {
        placeholder: '/2019/05/kopi-kutai.html',
        description: {
          id: 'Alamat di situs ini tempat pembaca datang. Boleh disalin utuh dari peramban.',
          en: 'The address on this site that readers come to. May be pasted whole from the browser.',
        },
      },
    },
    {
      name: 'to',
      type: 'relationship',
      relationTo: [...pagedKinds],
      label: { id: 'Antar ke halaman', en: 'Lead to the page of' },
      admin: {
        description: {
          id: 'Pengalihan ikut pindah bila alamat halaman ini kelak berubah.',
          en: 'The redirect follows when the address of this page changes later.',
        },
      },
    },
    {
      name: 'locale',
      type: 'select',
      defaultValue: 'id',
      required: true,
      options: [
        { value: 'id', label: { id: 'Indonesia', en: 'Indonesian' } },
        { value: 'en', label: { id: 'Inggris', en: 'English' } },
      ],
      label: { id: 'Bahasa halaman', en: 'Language of the page' },
      admin: { condition: (_, row) => Boolean(row?.to) },
    },
    {
      name: 'url',
      type: 'text',
      maxLength: 2000,
      label: { id: 'Atau antar ke alamat web', en: 'Or lead to a web address' },
      admin: {
        placeholder: 'https://',
        condition: (_, row) => !row?.to,
        description: {
          id: 'Di luar situs ini, atau halaman tetap seperti halaman tentang kami.',
          en: 'Outside this site, or a standing page such as the one about us.',
        },
      },
    },
    {
      name: 'reason',
      type: 'text',
      maxLength: 300,
      label: { id: 'Alasan', en: 'Reason' },
      admin: {
        description: {
          id: 'Untuk rekan redaksi: dari mana alamat ini dan mengapa dialihkan.',
          en: 'For the newsroom: where this address is from and why it leads elsewhere.',
        },
      },
    },
  ],
};
