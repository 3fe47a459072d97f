import type { CollectionConfig } from 'payload';
import { admin, editor, nobodyField, staff, staffField } from '#cms/access/rules.ts';
import { correctionKinds, severities } from '#cms/editorial/corrections.ts';
import { correctionHooks } from '#cms/hooks/correctionHooks.ts';

const kindLabels = {
  correction: { id: 'Koreksi', en: 'Correction' },
  clarification: { id: 'Klarifikasi', en: 'Clarification' },
  update: { id: 'Pembaruan', en: 'Update' },
  withdrawal: { id: 'Penarikan', en: 'Withdrawal' },
};
const severityLabels = {
  serious: { id: 'Berat: di atas tulisan', en: 'Serious: above the text' },
  minor: { id: 'Ringan: di akhir tulisan', en: 'Minor: at the end of the text' },
};
const time = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'd MMMM yyyy HH:mm',
  timeFormat: 'HH:mm',
} as const;
const written = { create: nobodyField, update: nobodyField };

/** What was wrong in a published text, said to readers with its time. */
export const corrections: CollectionConfig = {
  slug: 'corrections',
  labels: {
    singular: { id: 'Ralat', en: 'Correction' },
    plural: { id: 'Ralat', en: 'Corrections' },
  },
  // Whoever amends one leaves a version behind; none goes without an admin.
  versions: { maxPerDoc: 0 },
  access: { read: staff, readVersions: staff, create: editor, update: editor, delete: admin },
  hooks: correctionHooks,
  defaultSort: '-issuedAt',
  admin: {
    group: { id: 'Redaksi', en: 'Newsroom' },
    useAsTitle: 'text',
    defaultColumns: ['text', 'kind', 'document', 'issuedAt', 'issuedBy'],
    description: {
      id: 'Ralat tampil pada tulisannya, di halaman Ralat, dan di RSS, dengan waktunya. Perbaiki juga naskahnya: ralat hanya memberi tahu pembaca.',
      en: 'A correction shows on its text, on the page of corrections and in RSS, with its time. Mend the text as well: a correction only tells readers.',
    },
  },
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: ['articles', 'stories'],
      required: true,
      label: { id: 'Tulisan', en: 'Text' },
      access: { update: nobodyField },
      // Only while it is chosen: a correction stays right when its text is no longer there.
      filterOptions: ({ data }) =>
        data?.issuedAt || data?.kind === 'withdrawal' || { _status: { equals: 'published' } },
      admin: {
        description: {
          id: 'Yang diralat. Harus sudah terbit.',
          en: 'What is corrected. It must be published.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'correction',
          label: { id: 'Jenis', en: 'Kind' },
          options: correctionKinds.map((value) => ({ value, label: kindLabels[value] })),
          filterOptions: ({ options, siblingData }) =>
            siblingData && 'kind' in siblingData && siblingData.kind === 'withdrawal'
              ? options
              : options.filter((option) => toValue(option) !== 'withdrawal'),
          admin: {
            description: {
              id: 'Koreksi: fakta yang keliru. Klarifikasi: penjelasan, termasuk hak jawab. Pembaruan: keadaan berubah. Penarikan tercatat sendiri saat tulisan ditarik.',
              en: 'Correction: a wrong fact. Clarification: an explanation, also a right of reply. Update: things have changed. A withdrawal is recorded when a text is withdrawn.',
            },
          },
        },
        {
          name: 'severity',
          type: 'select',
          required: true,
          defaultValue: 'minor',
          label: { id: 'Bobot', en: 'Severity' },
          options: severities.map((value) => ({ value, label: severityLabels[value] })),
        },
      ],
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 1200,
      label: { id: 'Isi ralat', en: 'What readers are told' },
      admin: {
        rows: 4,
        description: {
          id: 'Sebutkan apa yang keliru dan apa yang benar. Contoh: “Paragraf ketiga semula menyebut 12 ton. Yang benar 1,2 ton.”',
          en: 'Say what was wrong and what is right. Example: “The third paragraph said 12 tons. It was 1.2 tons.”',
        },
      },
    },
    {
      name: 'issuedAt',
      type: 'date',
      index: true,
      timezone: true,
      label: { id: 'Dimuat', en: 'Issued at' },
      access: written,
      admin: { position: 'sidebar', readOnly: true, date: time },
    },
    {
      name: 'issuedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { id: 'Oleh', en: 'By' },
      access: { ...written, read: staffField },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'amendedAt',
      type: 'date',
      label: { id: 'Ralat diubah', en: 'Amended at' },
      access: written,
      admin: { position: 'sidebar', readOnly: true, date: time },
    },
    {
      name: 'endedAt',
      type: 'date',
      label: { id: 'Terbit lagi', en: 'Published again at' },
      access: written,
      admin: {
        position: 'sidebar',
        readOnly: true,
        date: time,
        condition: ({ kind }) => kind === 'withdrawal',
      },
    },
    { name: 'target', type: 'text', index: true, access: written, admin: { hidden: true } },
    // Where readers found a text that was withdrawn: `{ slugs: { id, en }, publishedAt }`.
    { name: 'withdrawn', type: 'json', access: written, admin: { hidden: true } },
  ],
};

function toValue(option: string | { value: string }): string {
  return typeof option === 'string' ? option : option.value;
}
