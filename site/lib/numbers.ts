import type { Locale } from './parts.ts';

const formats: Record<Locale, Intl.NumberFormat> = {
  id: new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
};

/** "71,15" in Indonesian, "71.15" in English. */
export function formatNumber(locale: Locale, value: number): string {
  return formats[locale].format(value);
}
