import type { Locale } from './parts.ts';

const timeZone = 'Asia/Makassar';
const languages: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' };

/** What the clock there is called; abroad nobody knows its name. */
const clocks: Record<Locale, string> = { id: 'WITA', en: 'WITA (UTC+8)' };

const days = formatters({ dateStyle: 'long', timeZone });
const hours = formatters({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
const months = formatters({ month: 'long', year: 'numeric', timeZone });

/** What stands on many pages is kept, for formatting is slow: by the day, and by its minute. */
const known = {
  days: { id: new Map<number, string>(), en: new Map<number, string>() },
  minutes: { id: new Map<number, string>(), en: new Map<number, string>() },
};
const minutesOfDay = 24 * 60;
/** The clock there has been so far ahead of UTC since 1945, and never changes in summer. */
const ahead = 8 * 60;

/** "24 November 2026", as the calendar stands in East Kalimantan. */
export function formatDate(locale: Locale, iso: string): string {
  const date = toDate(iso);
  const day = Math.floor(toMinutes(date) / minutesOfDay);
  return recall(known.days[locale], day, () => days[locale].format(date));
}

/** "24 November 2026, 10.42 WITA"; in English "24 November 2026, 10:42 WITA (UTC+8)" */
export function formatDateTime(locale: Locale, iso: string): string {
  const date = toDate(iso);
  const minute = toMinutes(date) % minutesOfDay;
  const hour = recall(known.minutes[locale], minute, () => hours[locale].format(date));
  return `${formatDate(locale, iso)}, ${hour} ${clocks[locale]}`;
}

/** The year in East Kalimantan: "2026" for 2025-12-31T16:00:00Z. */
export function getYear(iso: string): string {
  return formatDate('id', iso).split(' ').at(-1) ?? '';
}

/** A date known to the year or the month only: "2021" or "Maret 2021" from "2021-03". */
export function formatMonth(locale: Locale, text: string): string {
  return /^\d{4}-\d{2}$/.test(text) ? months[locale].format(toDate(`${text}-15`)) : text;
}

/** Since 1970, by the clock of East Kalimantan. */
function toMinutes(date: Date): number {
  return Math.floor(date.getTime() / 60_000) + ahead;
}

function recall(known: Map<number, string>, key: number, format: () => string): string {
  let text = known.get(key);
  if (text === undefined) known.set(key, (text = format()));
  return text;
}

function toDate(iso: string): Date {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) throw new Error(`"${iso}" is not a date.`);
  return date;
}

function formatters(options: Intl.DateTimeFormatOptions): Record<Locale, Intl.DateTimeFormat> {
  return {
    id: new Intl.DateTimeFormat(languages.id, options),
    en: new Intl.DateTimeFormat(languages.en, options),
  };
}
