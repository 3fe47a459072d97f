import type { GroupField } from 'payload';
import { staffField } from '#cms/access/rules.ts';
import type { TranslationStatus } from '#cms/editorial/translation.ts';
import type { Sentence } from '#cms/fields/sentence.ts';

/** How far the English is, in the words of the newsroom. */
export const translationLabels: Record<TranslationStatus, Sentence> = {
  missing: { id: 'Belum ada', en: 'Missing' },
  inWork: { id: 'Sedang dikerjakan', en: 'In work' },
  current: { id: 'Sesuai naskah', en: 'Current' },
  stale: { id: 'Tertinggal dari naskah', en: 'Older than the original' },
};

const inBackground = { disableListColumn: true, disableListFilter: true, hidden: true } as const;

/**
 * How the English stands to the Indonesian. Nobody types it: it follows from what is saved, and
 * from the button with which a translator says that the translation is up to date.
 */
export const translation: GroupField = {
  name: 'translation',
  type: 'group',
  label: { id: 'Terjemahan Inggris', en: 'English translation' },
  access: { read: staffField, create: () => false, update: () => false },
  admin: { position: 'sidebar', hideGutter: true },
  fields: [
    {
      name: 'status',
      type: 'select',
      index: true,
      label: { id: 'Terjemahan Inggris', en: 'English translation' },
      options: Object.entries(translationLabels).map(([value, label]) => ({
        value,
        label: { ...label },
      })),
      admin: { components: { Field: './components/TranslationPanel.tsx#TranslationPanel' } },
    },
    {
      name: 'madeAt',
      type: 'date',
      label: { id: 'Disesuaikan pada', en: 'Brought up to date' },
      admin: { ...inBackground, disableListColumn: false, disableListFilter: false },
    },
    {
      name: 'madeBy',
      type: 'relationship',
      relationTo: 'users',
      label: { id: 'Disesuaikan oleh', en: 'Brought up to date by' },
      admin: inBackground,
    },
    {
      name: 'basis',
      type: 'json',
      label: { id: 'Dasar terjemahan', en: 'Made from' },
      admin: inBackground,
    },
  ],
};
