/** Words that are in every text, whatever it is about. */
const common = new Set(
  (
    'ada adalah agar akan akhirnya anda antara apa atas atau bagi bahwa banyak baru bawah beberapa ' +
    'begitu belum berada bersama bisa bukan cara dalam dan dapat dari daripada dengan di dia dua dulu ' +
    'hal hanya hari harus hingga ia ini itu jadi jika juga kali kami kamu karena kata kau ke kembali ' +
    'kemudian kepada ketika kini kita lagi lain lalu lebih maka masih masing mereka menjadi meski ' +
    'mulai namun oleh orang pada paling para pernah pula pun saat saja sama sampai sangat satu saya ' +
    'sebab sebagai sebelum sebuah sedang sehingga sejak sekarang selain selalu selama seluruh semua ' +
    'sendiri seorang seperti serta sesudah setelah setiap siapa suatu sudah tahun tanpa tapi telah ' +
    'tentang terhadap termasuk tetap tetapi tiap tidak tiga untuk waktu yaitu yakni yang ' +
    'a about after all also an and any are as at be because been before but by can could did do does ' +
    'for from had has have he her his how if in into is it its more most no not of on one only or ' +
    'other our out over she so some such than that the their them then there these they this those to ' +
    'two under up was we were what when which who will with would you your'
  ).split(' '),
);

/** The words of a text that say what it is about, as often as they occur, in small letters. */
export function toWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\d]{2,}/gu) ?? [];
  return words.filter((word) => !common.has(word));
}

/** The words of a rich text, its blocks included, one after another. */
export function toPlainText(value: unknown): string {
  const parts: string[] = [];
  collect(value, parts);
  return parts.join(' ');
}

/** Where a node of the text editor keeps what readers read. */
const spoken = ['text', 'title', 'label', 'items', 'fields', 'root', 'children'];

function collect(value: unknown, parts: string[]): void {
  if (Array.isArray(value)) {
    for (const one of value) collect(one, parts);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, held] of Object.entries(value)) {
    if (!spoken.includes(name)) continue;
    if (typeof held === 'string') parts.push(held);
    else collect(held, parts);
  }
}
