import type { ArrayField, DateField, StaticLabel } from 'payload';
import { staffField } from '#cms/access/rules.ts';

/** Papers a buyer relies on, and how we know that they are real. */
export const certificates: ArrayField = {
  name: 'certificates',
  type: 'array',
  label: { id: 'Sertifikat', en: 'Certificates' },
  labels: {
    singular: { id: 'Sertifikat', en: 'Certificate' },
    plural: { id: 'Sertifikat', en: 'Certificates' },
  },
  admin: {
    description: {
      id: 'Hanya yang sudah diperiksa: pembeli mengandalkannya.',
      en: 'Only what has been checked: buyers rely on it.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'text',
          required: true,
          maxLength: 80,
          label: { id: 'Jenis', en: 'Kind' },
          admin: { placeholder: 'Halal, PIRT, BPOM, SVLK' },
        },
        { name: 'number', type: 'text', maxLength: 80, label: { id: 'Nomor', en: 'Number' } },
        { name: 'issuer', type: 'text', maxLength: 160, label: { id: 'Penerbit', en: 'Issuer' } },
      ],
    },
    {
      type: 'row',
      fields: [
        day('validFrom', { id: 'Berlaku sejak', en: 'Valid from' }),
        day('validUntil', { id: 'Berlaku sampai', en: 'Valid until' }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'checkedBy',
          type: 'text',
          maxLength: 120,
          label: { id: 'Diperiksa oleh', en: 'Checked by' },
          access: { read: staffField, create: staffField, update: staffField },
          admin: { description: { id: 'Tidak terbit.', en: 'Not published.' } },
        },
        day('checkedAt', { id: 'Diperiksa pada', en: 'Checked on' }),
      ],
    },
    {
      name: 'method',
      type: 'text',
      localized: true,
      maxLength: 200,
      label: { id: 'Cara memeriksa', en: 'How it was checked' },
      admin: {
        placeholder: { id: 'Dicocokkan dengan daftar BPJPH', en: 'Compared with the register' },
      },
    },
  ],
};

function day(name: string, label: StaticLabel): DateField {
  return {
    name,
    type: 'date',
    label,
    admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } },
  };
}
