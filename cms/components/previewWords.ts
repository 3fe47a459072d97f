import type { LinkState } from '#cms/preview/links.ts';

export type PreviewWords = typeof indonesian;

const indonesian = {
  title: 'Tautan pratinjau',
  explanation: 'Siapa pun yang memegang tautannya melihat draf ini, tanpa masuk.',
  unsaved: 'Simpan dulu drafnya, lalu bagikan.',
  lifetime: 'Berlaku',
  days: (count: number) => `${count} hari`,
  create: 'Bagikan pratinjau',
  address: 'Alamat tautan',
  copy: 'Salin',
  copied: 'Tersalin',
  marked: 'Tekan Ctrl+C',
  revoke: 'Cabut',
  silent: 'CMS tidak menjawab. Coba lagi sebentar lagi.',
  state: (state: LinkState, until: string) =>
    ({
      open: `sampai ${formatTime(until, 'id-ID')} WITA`,
      expired: 'sudah habis',
      revoked: 'dicabut',
    })[state],
};

const english: PreviewWords = {
  title: 'Preview links',
  explanation: 'Whoever has the link sees this draft, without login.',
  unsaved: 'Save the draft first, then share it.',
  lifetime: 'Valid for',
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  create: 'Share preview',
  address: 'Address of the link',
  copy: 'Copy',
  copied: 'Copied',
  marked: 'Press Ctrl+C',
  revoke: 'Revoke',
  silent: 'The CMS does not answer. Try again in a moment.',
  state: (state, until) =>
    ({
      open: `until ${formatTime(until, 'en-GB')} WITA`,
      expired: 'expired',
      revoked: 'revoked',
    })[state],
};

/** In the language of the admin; Indonesian when it is another. */
export function getPreviewWords(language: string): PreviewWords {
  return language === 'en' ? english : indonesian;
}

function formatTime(time: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Makassar',
  }).format(new Date(time));
}
