import type { Card } from './cards.ts';
import type { Locale } from './parts.ts';
import { ask } from './record.ts';
import type { Topic } from './schemas.ts';
import { findBySlug, findCards } from './store.ts';

export function getTopic(locale: Locale, slug: string): Topic | undefined {
  return ask('getTopic', [locale, slug], () => findBySlug('topics', locale, slug));
}

/** All topics, by name. */
export function getTopics(locale: Locale): Card<'topics'>[] {
  return ask('getTopics', [locale], () => findCards('topics', locale));
}
