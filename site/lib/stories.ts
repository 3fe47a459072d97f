import { byNewest } from './order.ts';
import type { Locale } from './parts.ts';
import type { Story } from './schemas.ts';
import { ask, findAll, findBySlug } from './store.ts';

export function getStory(locale: Locale, slug: string): Story | undefined {
  return ask('getStory', [locale, slug], () => findBySlug('stories', locale, slug));
}

/** All stories, newest first. */
export function getStories(locale: Locale): Story[] {
  return ask('getStories', [locale], () => findAll('stories', locale, byNewest));
}
