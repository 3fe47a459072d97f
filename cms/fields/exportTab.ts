import type { ArrayField, Tab, TextFieldSingleValidation } from 'payload';
import { figuresField } from '#cms/fields/figures.ts';
import { references } from '#cms/fields/related.ts';
import { toSentence } from '#cms/fields/sentence.ts';

const validateYearOrMonth: TextFieldSingleValidation = (value, { req }) =>
  /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value ?? '') ||
  toSentence(req, {
    id: 'Tulis tahun (2024) atau tahun dan bulan (2024-03).',
    en: 'Write a year (2024) or a year and month (2024-03).',
  });

const milestones: ArrayField = {
  name: 'milestones',
  type: 'array',
  label: { id: 'Tonggak', en: 'Milestones' },
  labels: {
    singular: { id: 'Tonggak', en: 'Milestone' },
    plural: { id: 'Tonggak', en: 'Milestones' },
  },
  admin: {
    description: {
      id: 'Dari usaha kecil sampai pengiriman pertama, urut waktu.',
      en: 'From small business to first shipment, in order of time.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'date',
          type: 'text',
          required: true,
          validate: validateYearOrMonth,
          label: { id: 'Kapan', en: 'When' },
          admin: { placeholder: '2024-03', width: '25%' },
        },
        {
          name: 'text',
          type: 'text',
          required: true,
          localized: true,
          maxLength: 240,
          label: { id: 'Apa yang terjadi', en: 'What happened' },
          admin: { width: '75%' },
        },
      ],
    },
  ],
};

/** What only a story has: who exported, since when, with what help. */
export const exportTab: Tab = {
  label: { id: 'Jejak ekspor', en: 'Export' },
  fields: [
    references('sellers', 'sellers', { label: { id: 'Pelaku usaha', en: 'Sellers' } }),
    {
      name: 'firstExportYear',
      type: 'number',
      min: 1900,
      max: 2100,
      label: { id: 'Tahun ekspor pertama', en: 'Year of first export' },
    },
    figuresField({ withPeriod: true }),
    milestones,
    references('helpers', 'organisations', {
      label: { id: 'Dibantu oleh', en: 'Helped by' },
      description: {
        id: 'Dinas, bank, komunitas, atau pembeli yang membantu.',
        en: 'Agencies, banks, communities or buyers that helped.',
      },
    }),
  ],
};
