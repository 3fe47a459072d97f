import type { Locale } from './parts.ts';
import { ask } from './record.ts';
import type { Person } from './schemas.ts';
import { findBySlug } from './store.ts';

export function getPerson(locale: Locale, slug: string): Person | undefined {
  return ask('getPerson', [locale, slug], () => findBySlug('people', locale, slug));
}
