const indonesian = {
  title: 'Catatan',
  unsaved: 'Simpan dulu naskahnya, lalu tulis catatan.',
  write: 'Tulis catatan',
  hint: 'Ketik @ untuk memanggil rekan; ia mendapat surat.',
  send: 'Simpan catatan',
  call: 'Panggil',
  resolve: 'Selesai',
  reopen: 'Buka lagi',
  settled: (count: number) => `${count} catatan selesai`,
  resolvedBy: (name: string) => `diselesaikan oleh ${name}`,
  none: 'Belum ada catatan terbuka.',
  system: 'Sistem',
  silent: 'CMS tidak menjawab. Coba lagi sebentar lagi.',
};

export type NoteWords = typeof indonesian;

const english: NoteWords = {
  title: 'Notes',
  unsaved: 'Save the text first, then write a note.',
  write: 'Write a note',
  hint: 'Type @ to call a colleague, who gets a letter.',
  send: 'Save the note',
  call: 'Call',
  resolve: 'Resolved',
  reopen: 'Open again',
  settled: (count) => (count === 1 ? '1 resolved note' : `${count} resolved notes`),
  resolvedBy: (name) => `resolved by ${name}`,
  none: 'No open notes.',
  system: 'The system',
  silent: 'The CMS does not answer. Try again in a moment.',
};

/** In the language of the admin; Indonesian when it is another. */
export function getNoteWords(language: string): NoteWords {
  return language === 'en' ? english : indonesian;
}
