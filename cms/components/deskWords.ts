import type { DeskItem, DeskSection } from '#cms/desk/getDesk.ts';

const timeZone = 'Asia/Makassar';

const indonesian = {
  title: 'Meja redaksi',
  nothing: 'Tidak ada yang menunggu Anda.',
  calendar: 'Terjadwal, dua minggu ke depan',
  untitled: 'Tanpa judul',
  sections: {
    notes: 'Catatan untuk saya',
    toReview: 'Menunggu tinjauan',
    askedBack: 'Diminta perbaikan',
    approved: 'Disetujui, belum terbit',
    scheduled: 'Terjadwal',
    publishedToday: 'Terbit hari ini',
    translations: 'Terjemahan tertinggal',
    withdrawn: 'Ditarik',
    drafts: 'Draf saya',
    facts: 'Sertifikat yang habis masanya',
    figures: 'Angka yang perlu diperiksa',
  } satisfies Record<DeskSection['key'], string>,
  kinds: {
    articles: 'Berita',
    stories: 'Kisah',
    sellers: 'Pelaku usaha',
    frontPage: 'Halaman depan',
  } satisfies Record<DeskItem['kind'], string>,
  all: (kind: string, count: number) => `${kind}: lihat ${count}`,
  until: (date: string) => `sampai ${date}`,
  expired: (date: string) => `habis ${date}`,
  since: (date: string) => `periksa lagi sejak ${date}`,
};

export type DeskWords = typeof indonesian;

const english: DeskWords = {
  title: 'Newsroom desk',
  nothing: 'Nothing waits for you.',
  calendar: 'Scheduled in the next two weeks',
  untitled: 'Untitled',
  sections: {
    notes: 'Notes for me',
    toReview: 'To review',
    askedBack: 'Asked back',
    approved: 'Approved, not published',
    scheduled: 'Scheduled',
    publishedToday: 'Published today',
    translations: 'Overdue translations',
    withdrawn: 'Withdrawn',
    drafts: 'My drafts',
    facts: 'Certificates that expire',
    figures: 'Figures to check again',
  },
  kinds: {
    articles: 'Articles',
    stories: 'Stories',
    sellers: 'Sellers',
    frontPage: 'Front page',
  },
  all: (kind, count) => `${kind}: see ${count}`,
  until: (date) => `until ${date}`,
  expired: (date) => `expired ${date}`,
  since: (date) => `to check since ${date}`,
};

/** In the language of the admin; Indonesian when it is another. */
export function getDeskWords(language: string): DeskWords {
  return language === 'en' ? english : indonesian;
}

export function formatDay(language: string, time: string): string {
  return format(language, time, { day: 'numeric', month: 'short', year: 'numeric' });
}

export function formatWeekday(language: string, day: string): string {
  const noon = `${day}T12:00:00+08:00`;
  return format(language, noon, { weekday: 'short', day: 'numeric', month: 'short' });
}

export function formatMoment(language: string, time: string): string {
  return format(language, time, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
}

export function formatClock(language: string, time: string): string {
  return format(language, time, { hour: '2-digit', minute: '2-digit' });
}

function format(language: string, time: string, options: Intl.DateTimeFormatOptions): string {
  const locale = language === 'en' ? 'en-GB' : 'id-ID';
  return new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(new Date(time));
}
