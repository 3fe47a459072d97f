import type { Card } from './cards.ts';
import type { Locale } from './parts.ts';
import { ask } from './record.ts';
import type { Region } from './schemas.ts';
import { findBySlug, findCards } from './store.ts';

export function getRegion(locale: Locale, slug: string): Region | undefined {
  return ask('getRegion', [locale, slug], () => findBySlug('regions', locale, slug));
}

/** All regions, by their official code. */
export function getRegions(locale: Locale): Card<'regions'>[] {
  return ask('getRegions', [locale], () => findCards('regions', locale));
}
