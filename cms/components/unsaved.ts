/** A save that has ended: whether the form still holds changes, and its last save before and after. */
interface Ended {
  isModified: boolean;
  savedBefore: string;
  savedNow: string;
}

/** Whether it left changes behind. What is typed while a save succeeds waits for the next. */
export function hasFailed({ isModified, savedBefore, savedNow }: Ended): boolean {
  return isModified && savedNow === savedBefore;
}

export function getUnsavedWords(language: string): string {
  return language === 'en'
    ? 'Not saved yet; do not close this page. Press “Save Draft” to try again.'
    : 'Belum tersimpan; jangan tutup halaman ini. Tekan “Simpan Draf” untuk mencoba lagi.';
}
