import { byName } from './order.ts';
import type { Locale } from './parts.ts';
import type { Person } from './schemas.ts';
import { ask, findAll, findBySlug } from './store.ts';

export function getPerson(locale: Locale, slug: string): Person | undefined {
  return ask('getPerson', [locale, slug], () => findBySlug('people', locale, slug));
}

/** All people, by name. */
export function getPeople(locale: Locale): Person[] {
  return ask('getPeople', [locale], () => findAll('people', locale, byName));
}
