import type { Locale } from './parts.ts';

const timeZone = 'Asia/Makassar';
const languages: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' };

const days = formatters({ dateStyle: 'long', timeZone });
const hours = formatters({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
const months = formatters({ month: 'long', year: 'numeric', timeZone });

/** What stands on many pages is kept, for formatting is slow: dates by ISO 8601, and minutes. */
const knownDays: Record<Locale, Map<string, string>> = { id: new Map(), en: new Map() };
const knownMinutes: Record<Locale, Map<number, string>> = { id: new Map(), en: new Map() };
const minutesOfDay = 24 * 60;

/** "24 November 2026", as the calendar stands in East Kalimantan. */
export function formatDate(locale: Locale, iso: string): string {
  return recall(knownDays[locale], iso, () => days[locale].format(toDate(iso)));
}

/** "24 November 2026, 10.42 WITA" */
export function formatDateTime(locale: Locale, iso: string): string {
  const date = toDate(iso);
  // The clock there has always been eight hours ahead since 1988: a minute of UTC is one minute.
  const minute = Math.floor(date.getTime() / 60_000) % minutesOfDay;
  const hour = recall(knownMinutes[locale], minute, () => hours[locale].format(date));
  return `${formatDate(locale, iso)}, ${hour} WITA`;
}

/** The year in East Kalimantan: "2026" for 2025-12-31T16:00:00Z. */
export function getYear(iso: string): string {
  return formatDate('id', iso).split(' ').at(-1) ?? '';
}

/** A date known to the year or the month only: "2021" or "Maret 2021" from "2021-03". */
export function formatMonth(locale: Locale, text: string): string {
  return /^\d{4}-\d{2}$/.test(text) ? months[locale].format(toDate(`${text}-15`)) : text;
}

function recall<Key>(known: Map<Key, string>, key: Key, format: () => string): string {
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
