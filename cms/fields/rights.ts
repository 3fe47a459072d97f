import type { ArrayField, GroupField } from 'payload';
import { array } from 'payload/shared';
import { staffField } from '#cms/access/rules.ts';
import { toSentence } from '#cms/fields/sentence.ts';
import { validateWebAddress } from '#cms/fields/webAddress.ts';

/** What is not our own reporting names whose it is. */
const validateSources: ArrayField['validate'] = (value, options) => {
  const { ground }: { ground?: string } = options.siblingData;
  if (ground === 'own' || (value?.length ?? 0) > 0) return array(value, options);
  return toSentence(options.req, {
    id: 'Sebutkan sedikitnya satu sumber, atau pilih “Liputan sendiri”.',
    en: 'Name at least one source, or choose “Our own reporting”.',
  });
};

/** By what right we publish, and where the facts come from. */
export const rights: GroupField = {
  name: 'rights',
  type: 'group',
  label: { id: 'Hak dan sumber', en: 'Rights and sources' },
  fields: [
    {
      name: 'ground',
      type: 'select',
      required: true,
      defaultValue: 'own',
      label: { id: 'Dasar penerbitan', en: 'Ground for publishing' },
      options: [
        { value: 'own', label: { id: 'Liputan sendiri', en: 'Our own reporting' } },
        {
          value: 'licence',
          label: { id: 'Lisensi tersimpan', en: 'Licence on file' },
        },
        {
          value: 'quoted',
          label: {
            id: 'Kutipan berita aktual, sumber lengkap',
            en: 'Quoted current news, full source',
          },
        },
        {
          value: 'facts',
          label: {
            id: 'Hanya fakta, ditulis dengan kata sendiri',
            en: 'Facts only, in our own words',
          },
        },
      ],
      admin: {
        description: {
          id: 'Wajib sebelum terbit. Selain liputan sendiri, sebutkan sedikitnya satu sumber; kutipan berita menyebut nama, alamat web, dan tanggal terbitnya.',
          en: 'Required before publishing. Anything but our own reporting names at least one source; quoted news names it, its web address and its date.',
        },
      },
    },
    {
      name: 'licence',
      type: 'upload',
      relationTo: 'licences',
      label: { id: 'Surat lisensi', en: 'Licence document' },
      access: { read: staffField, create: staffField, update: staffField },
      admin: {
        condition: (_, siblings) => siblings?.['ground'] === 'licence',
        description: {
          id: 'Berkas perjanjian atau surat izin. Hanya dibaca redaksi.',
          en: 'The contract or letter of permission. Read by the newsroom only.',
        },
      },
    },
    {
      name: 'sources',
      type: 'array',
      validate: validateSources,
      label: { id: 'Sumber', en: 'Sources' },
      labels: {
        singular: { id: 'Sumber', en: 'Source' },
        plural: { id: 'Sumber', en: 'Sources' },
      },
      fields: [
        {
          name: 'name',
          type: 'text',
          required: true,
          label: { id: 'Nama sumber', en: 'Name of the source' },
        },
        {
          type: 'row',
          fields: [
            {
              name: 'url',
              type: 'text',
              label: { id: 'Alamat web', en: 'Web address' },
              validate: validateWebAddress,
            },
            {
              name: 'date',
              type: 'date',
              label: { id: 'Tanggal terbit', en: 'Date of publication' },
              admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } },
            },
          ],
        },
      ],
    },
  ],
};
