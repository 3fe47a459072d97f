import { byCode } from './order.ts';
import type { Locale } from './parts.ts';
import type { Region } from './schemas.ts';
import { ask, findAll, findBySlug } from './store.ts';

export function getRegion(locale: Locale, slug: string): Region | undefined {
  return ask('getRegion', [locale, slug], () => findBySlug('regions', locale, slug));
}

/** All regions, by their official code. */
export function getRegions(locale: Locale): Region[] {
  return ask('getRegions', [locale], () => findAll('regions', locale, byCode));
}
