/** Said before a text that readers see is moved to the trash. */
export function getTrashWords(language: string): string {
  return language === 'en'
    ? 'Readers see this text. In the trash it is gone for them, and nobody tells them why. If they should learn the reason, cancel here and choose “Withdraw”.'
    : 'Pembaca masih melihat tulisan ini. Bila dibuang, tulisan ini hilang bagi mereka tanpa penjelasan. Agar pembaca tahu alasannya, batalkan di sini lalu pilih “Tarik dari pembaca”.';
}
