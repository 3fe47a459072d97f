import type { Card } from './cards.ts';
import type { Locale } from './parts.ts';
import { ask } from './record.ts';
import type { Seller } from './schemas.ts';
import { findBySlug, findCards } from './store.ts';

export function getSeller(locale: Locale, slug: string): Seller | undefined {
  return ask('getSeller', [locale, slug], () => findBySlug('sellers', locale, slug));
}

/** All sellers, by name. */
export function getSellers(locale: Locale): Card<'sellers'>[] {
  return ask('getSellers', [locale], () => findCards('sellers', locale));
}

/** The first of them, for the front page. */
export function getSomeSellers(locale: Locale, count: number): Card<'sellers'>[] {
  return ask('getSomeSellers', [locale, count], () => findCards('sellers', locale, 0, count));
}
