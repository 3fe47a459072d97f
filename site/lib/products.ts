import type { Card } from './cards.ts';
import type { Locale } from './parts.ts';
import { ask } from './record.ts';
import type { Product } from './schemas.ts';
import { findBySlug, findCards } from './store.ts';

export function getProduct(locale: Locale, slug: string): Product | undefined {
  return ask('getProduct', [locale, slug], () => findBySlug('products', locale, slug));
}

/** All products, by name. */
export function getProducts(locale: Locale): Card<'products'>[] {
  return ask('getProducts', [locale], () => findCards('products', locale));
}
