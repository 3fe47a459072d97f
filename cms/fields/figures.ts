import type { ArrayField, Field } from 'payload';
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
