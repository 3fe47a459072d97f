export type StepWords = typeof indonesian;

const indonesian = {
  title: 'Status',
  unsaved: 'Simpan dulu drafnya, lalu kirim untuk ditinjau.',
  reason: 'Alasan',
  reasonHint: 'Dibaca rekan di redaksi.',
  publicReason: 'Alasan, yang akan dibaca pembaca',
  publicReasonHint:
    'Tampil di alamat tulisan ini dan di halaman Ralat. Tulis dalam bahasa Indonesia; terjemahan Inggrisnya menyusul di Ralat.',
  time: 'Waktu terbit (WITA)',
  scheduled: 'Terbit',
  confirm: 'Lanjutkan',
  cancel: 'Batal',
  public: 'Pembaca masih melihat versi yang terbit.',
  missing: 'Isi dulu bagian ini.',
  editorsOnly:
    'Tulisan yang terbit hanya diubah oleh penyunting. Usulkan perubahannya di Catatan; ketik @ untuk memanggil penyunting.',
  again: 'Naskah berubah setelah disetujui, maka menunggu tinjauan lagi.',
};

const english: StepWords = {
  title: 'State',
  unsaved: 'Save the draft first, then submit it for review.',
  reason: 'Reason',
  reasonHint: 'For the newsroom.',
  publicReason: 'Reason, which readers will see',
  publicReasonHint:
    'Shown at the address of this text and on the page of corrections. Write it in Indonesian; its translation is added under Corrections.',
  time: 'Time of publication (WITA)',
  scheduled: 'Goes out',
  confirm: 'Go on',
  cancel: 'Cancel',
  public: 'Readers still see the published version.',
  missing: 'Fill this in first.',
  editorsOnly:
    'Only editors change published texts. Propose your change under Notes; type @ to call an editor.',
  again: 'The text changed after it was approved, so it waits for review again.',
};

export function getStepWords(language: string): StepWords {
  return language === 'en' ? english : indonesian;
}
