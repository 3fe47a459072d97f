import type { Passage } from '#cms/editorial/translation.ts';

const indonesian = {
  title: 'Terjemahan Inggris',
  unsaved: 'Simpan dulu naskah ini.',
  silent: 'CMS tidak menjawab. Muat ulang halaman ini.',
  statuses: {
    missing: 'Belum ada. Untuk menulisnya, pilih “Bahasa: Inggris” di atas.',
    inWork: 'Sedang dikerjakan.',
    current: 'Sesuai dengan naskah Indonesia.',
    stale: 'Tertinggal dari naskah Indonesia.',
  },
  changed: 'Yang berubah sejak terjemahan terakhir disesuaikan:',
  removed: (count: number) => `${count} paragraf dihapus.`,
  reordered: 'Urutan paragraf berubah.',
  confirm: 'Terjemahan sudah sesuai',
  explanation: 'Tekan bila terjemahan sudah mengikuti naskah Indonesia yang sekarang.',
  made: (moment: string, name: string | null) =>
    name ? `Terakhir disesuaikan ${moment} oleh ${name}.` : `Terakhir disesuaikan ${moment}.`,
  place: ({ field, number }: Pick<Passage, 'field' | 'number'>) =>
    ({ title: 'Judul', summary: 'Ringkasan', body: `Paragraf ${number}` })[field],
};

export type TranslationWords = typeof indonesian;

const english: TranslationWords = {
  title: 'English translation',
  unsaved: 'Save this text first.',
  silent: 'The CMS does not answer. Load this page again.',
  statuses: {
    missing: 'Missing. To write it, choose Locale: English above.',
    inWork: 'In work.',
    current: 'Follows the Indonesian text.',
    stale: 'Older than the Indonesian text.',
  },
  changed: 'Changed since the translation was last brought up to date:',
  removed: (count) => (count === 1 ? '1 paragraph removed.' : `${count} paragraphs removed.`),
  reordered: 'The order of the paragraphs changed.',
  confirm: 'The translation is up to date',
  explanation: 'Press when the translation follows the Indonesian text as it is now.',
  made: (moment, name) =>
    name ? `Last brought up to date ${moment} by ${name}.` : `Last brought up to date ${moment}.`,
  place: ({ field, number }) =>
    ({ title: 'Title', summary: 'Summary', body: `Paragraph ${number}` })[field],
};

export function getTranslationWords(language: string): TranslationWords {
  return language === 'en' ? english : indonesian;
}
