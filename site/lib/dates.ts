import type { Locale } from './parts.ts';

const timeZone = 'Asia/Makassar';
const languages: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' };

const days = formatters({ dateStyle: 'long', timeZone });
const hours = formatters({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
const months = formatters({ month: 'long', year: 'numeric', timeZone });

/** A date stands on many pages, and formatting it is slow. */
const formatted: Record<Locale, Map<string, string>> = { id: new Map(), en: new Map() };

/** "24 November 2026", as the calendar stands in East Kalimantan. */
export function formatDate(locale: Locale, iso: string): string {
  const known = formatted[locale].get(iso);
  if (known !== undefined) return known;
  const text = days[locale].format(toDate(iso));
  formatted[locale].set(iso, text);
  return text;
}

/** "24 November 2026, 10.42 WITA" */
export function formatDateTime(locale: Locale, iso: string): string {
  return `${formatDate(locale, iso)}, ${hours[locale].format(toDate(iso))} WITA`;
}

/** The year in East Kalimantan: "2026" for 2025-12-31T16:00:00Z. */
export function getYear(iso: string): string {
  return formatDate('id', iso).split(' ').at(-1) ?? '';
}

/** A date known to the year or the month only: "2021" or "Maret 2021" from "2021-03". */
export function formatMonth(locale: Locale, text: string): string {
  return /^\d{4}-\d{2}$/.test(text) ? months[locale].format(toDate(`${text}-15`)) : text;
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
