import { byName } from './order.ts';
import type { Locale } from './parts.ts';
import type { Product } from './schemas.ts';
import { ask, findAll, findBySlug } from './store.ts';

export function getProduct(locale: Locale, slug: string): Product | undefined {
  return ask('getProduct', [locale, slug], () => findBySlug('products', locale, slug));
}

/** All products, by name. */
export function getProducts(locale: Locale): Product[] {
  return ask('getProducts', [locale], () => findAll('products', locale, byName));
}
