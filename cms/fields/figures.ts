import type { ArrayField, Field } from 'payload';
import { staffField } from '#cms/access/rules.ts';
import { figureSource } from '#cms/fields/source.ts';

/** Figures set large beside a text; each names its source. */
export function figuresField({ withPeriod }: { withPeriod: boolean }): ArrayField {
  return {
    name: 'figures',
    type: 'array',
    maxRows: 8,
    label: { id: 'Angka penting', en: 'Key figures' },
    labels: {
      singular: { id: 'Angka', en: 'Figure' },
      plural: { id: 'Angka penting', en: 'Key figures' },
    },
    admin: {
      description: {
        id: 'Angka tanpa sumber tidak dipercaya pembaca: sebutkan dari mana.',
        en: 'Readers do not trust a figure without a source: say where it is from.',
      },
    },
    fields: [
      label,
      { type: 'row', fields: withPeriod ? [value, unit, period] : [value, unit] },
      figureSource,
      validUntil,
    ],
  };
}

const label: Field = {
  name: 'label',
  type: 'text',
  required: true,
  localized: true,
  maxLength: 160,
  label: { id: 'Keterangan', en: 'Label' },
};

const value: Field = {
  name: 'value',
  type: 'number',
  required: true,
  label: { id: 'Nilai', en: 'Value' },
};

const unit: Field = {
  name: 'unit',
  type: 'text',
  localized: true,
  maxLength: 40,
  label: { id: 'Satuan', en: 'Unit' },
};

const period: Field = {
  name: 'period',
  type: 'text',
  maxLength: 40,
  label: { id: 'Kurun', en: 'Period' },
  admin: { placeholder: '2025' },
};

/** When the source brings a newer one; until then nobody has to look. */
const validUntil: Field = {
  name: 'validUntil',
  type: 'date',
  label: { id: 'Periksa lagi pada', en: 'Check again on' },
  access: { read: staffField, create: staffField, update: staffField },
  admin: {
    date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
    description: {
      id: 'Bila angka ini akan usang, misalnya saat BPS menerbitkan yang baru. Tidak terbit; meja redaksi mengingatkan.',
      en: 'If this figure will be outdated, for example when the statistics office brings a new one. Not published; the desk reminds you.',
    },
  },
};
