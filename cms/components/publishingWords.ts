import type { Release } from '#cms/payload-types.ts';
import type { PublisherStatus } from '#cms/publishing/publisherControl.ts';

type Work = NonNullable<PublisherStatus['working']>;

const timeZone = 'Asia/Makassar';

const indonesian = {
  silent: 'CMS tidak menjawab. Muat ulang halaman ini.',
  releases: 'Penerbitan situs',
  notSetUp: 'Penerbit situs belum dihubungkan. Isi PUBLISHER_URL dan PUBLISHER_TOKEN di .env.',
  absent:
    'Penerbit situs tidak menjawab: tidak ada yang tayang sampai ia jalan lagi. Jika situs dilayani olehnya, seperti biasanya, pembaca pun tidak dapat membukanya.',
  ready: 'Penerbit situs siap.',
  progress: 'Kemajuan penerbit',
  latest: 'Laporan terakhir',
  none: 'Belum ada laporan.',
  kept: 'Terbitan yang disimpan',
  isLive: 'tayang',
  isOld: (time: string) => `Situs menampilkan terbitan lama (${time}).`,
  showNewest: 'Tampilkan yang terbaru',
  others: (count: number) => `dan ${count} lagi`,
  checking: 'Memeriksa tulisan yang sudah ditarik…',
  unchecked: 'Tidak dapat diperiksa apakah ada tulisan yang sudah ditarik di dalamnya.',
  seenAgain: (count: number, titles: string) =>
    `Pembaca akan melihat lagi ${count} tulisan yang sudah ditarik: ${titles}.`,
  ends: 'Penerbitan berikut, oleh siapa pun, menampilkan yang terbaru lagi.',
  rollBack: 'Kembalikan',
  confirm: 'Ya, tayangkan yang ini',
  cancel: 'Batal',
  columns: ['Waktu', 'Sebab', 'Halaman', 'Tayang', 'Pencarian'],
  reasons: {
    hint: 'Perubahan naskah',
    reconcile: 'Pemeriksaan berkala',
    export: 'Seluruh situs',
    rollback: 'Dikembalikan',
  } satisfies Record<Release['reason'], string>,
  working: (phase: string) => `Penerbit sedang ${phase}`,
  phases: { load: 'membaca naskah', fetch: 'mengambil perubahan', render: 'menyusun halaman' },
  done: (done: string, total: string) => `${done} dari ${total}`,
  pages: (written: string, removed: number) =>
    removed > 0 ? `${written} berubah, ${removed} dihapus` : `${written} berubah`,
  count: (pages: string) => `${pages} halaman`,
};

export type PublishingWords = typeof indonesian;

const english: PublishingWords = {
  silent: 'The CMS does not answer. Load this page again.',
  releases: 'Publication of the site',
  notSetUp: 'No publisher is connected. Fill in PUBLISHER_URL and PUBLISHER_TOKEN in .env.',
  absent:
    'The publisher does not answer: nothing goes live until it runs again. Where it serves the site itself, as it usually does, readers cannot open that either.',
  ready: 'The publisher is ready.',
  progress: 'Progress of the publisher',
  latest: 'Latest reports',
  none: 'No reports yet.',
  kept: 'Releases kept',
  isLive: 'live',
  isOld: (time) => `The site shows an older release (${time}).`,
  showNewest: 'Show the newest',
  others: (count) => `and ${count} more`,
  checking: 'Checking what was withdrawn…',
  unchecked: 'It could not be checked whether texts that were withdrawn are in it.',
  seenAgain: (count, titles) =>
    `Readers would see ${count} ${count === 1 ? 'text' : 'texts'} again that ${count === 1 ? 'was' : 'were'} withdrawn: ${titles}.`,
  ends: 'The next publication, by anybody, shows the newest again.',
  rollBack: 'Roll back',
  confirm: 'Yes, put this one live',
  cancel: 'Cancel',
  columns: ['Time', 'Reason', 'Pages', 'Live', 'Search'],
  reasons: {
    hint: 'A change',
    reconcile: 'Regular check',
    export: 'The whole site',
    rollback: 'Rolled back',
  },
  working: (phase) => `The publisher is ${phase}`,
  phases: { load: 'reading the texts', fetch: 'fetching changes', render: 'making pages' },
  done: (done, total) => `${done} of ${total}`,
  pages: (written, removed) =>
    removed > 0 ? `${written} changed, ${removed} removed` : `${written} changed`,
  count: (pages) => `${pages} pages`,
};

export function getPublishingWords(language: string): PublishingWords {
  return language === 'en' ? english : indonesian;
}

/** "Penerbit sedang menyusun halaman: 120 dari 300"; how many is not known at first. */
export function formatWork(language: string, { phase, done, total }: Work): string {
  const words = getPublishingWords(language);
  const known = Object.entries(words.phases).find(([name]) => name === phase)?.[1];
  const working = words.working(known ?? phase);
  if (total === 0) return `${working}…`;
  return `${working}: ${words.done(formatCount(language, done), formatCount(language, total))}`;
}

/** "0,8 dtk", or null when it is not known. */
export function formatDuration(language: string, ms: number | null | undefined): string | null {
  if (ms === null || ms === undefined) return null;
  const seconds = new Intl.NumberFormat(toTag(language), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(ms / 1000);
  return `${seconds} ${language === 'en' ? 's' : 'dtk'}`;
}

/** "10.42.07 WITA", with the date when it is another day. */
export function formatTime(language: string, iso: string): string {
  const time = new Date(iso);
  const tag = toTag(language);
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone });
  const clock = new Intl.DateTimeFormat(tag, { timeStyle: 'medium', timeZone }).format(time);
  const isToday = day.format(time) === day.format(new Date());
  return isToday ? `${clock} WITA` : `${day.format(time)}, ${clock} WITA`;
}

export function formatCount(language: string, count: number): string {
  return new Intl.NumberFormat(toTag(language)).format(count);
}

function toTag(language: string): string {
  return language === 'en' ? 'en-GB' : 'id-ID';
}
