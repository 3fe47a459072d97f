import { byName } from './order.ts';
import type { Locale } from './parts.ts';
import type { Seller } from './schemas.ts';
import { ask, findAll, findBySlug } from './store.ts';

export function getSeller(locale: Locale, slug: string): Seller | undefined {
  return ask('getSeller', [locale, slug], () => findBySlug('sellers', locale, slug));
}

/** All sellers, by name. */
export function getSellers(locale: Locale): Seller[] {
  return ask('getSellers', [locale], () => findAll('sellers', locale, byName));
}
