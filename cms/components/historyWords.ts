const indonesian = {
  title: 'Riwayat',
  none: 'Belum ada yang tercatat.',
  more: 'Tampilkan yang lebih lama',
  system: 'Sistem',
  silent: 'CMS tidak menjawab. Muat ulang halaman ini.',
  versions: 'Pulihkan satu bahasa',
  explanation: (language: string) =>
    `Mengembalikan hanya isi ${language} dari versi lama. Bahasa yang lain dan semua yang bukan terjemahan tetap.`,
  languages: { id: 'bahasa Indonesia', en: 'bahasa Inggris' },
  restore: 'Pulihkan',
  confirm: 'Ya, pulihkan',
  cancel: 'Batal',
  compare: 'Bandingkan',
};

export type HistoryWords = typeof indonesian;

const english: HistoryWords = {
  title: 'History',
  none: 'Nothing has been recorded.',
  more: 'Show older ones',
  system: 'System',
  silent: 'The CMS does not answer. Load this page again.',
  versions: 'Restore one language',
  explanation: (language) =>
    `Takes back only the ${language} of an old version. The other language and all that is not translated stay.`,
  languages: { id: 'Indonesian', en: 'English' },
  restore: 'Restore',
  confirm: 'Yes, restore',
  cancel: 'Cancel',
  compare: 'Compare',
};

/** In the language of the admin; Indonesian when it is another. */
export function getHistoryWords(language: string): HistoryWords {
  return language === 'en' ? english : indonesian;
}
