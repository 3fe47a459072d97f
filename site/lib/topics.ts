import { byName } from './order.ts';
import type { Locale } from './parts.ts';
import type { Topic } from './schemas.ts';
import { ask, findAll, findBySlug } from './store.ts';

export function getTopic(locale: Locale, slug: string): Topic | undefined {
  return ask('getTopic', [locale, slug], () => findBySlug('topics', locale, slug));
}

/** All topics, by name. */
export function getTopics(locale: Locale): Topic[] {
  return ask('getTopics', [locale], () => findAll('topics', locale, byName));
}
