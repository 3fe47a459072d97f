import type { Card } from './cards.ts';
import type { Locale } from './parts.ts';
import { ask } from './record.ts';
import type { Story } from './schemas.ts';
import { findBySlug, findCards } from './store.ts';

export function getStory(locale: Locale, slug: string): Story | undefined {
  return ask('getStory', [locale, slug], () => findBySlug('stories', locale, slug));
}

/** All stories, newest first. */
export function getStories(locale: Locale): Card<'stories'>[] {
  return ask('getStories', [locale], () => findCards('stories', locale));
}

export function getLatestStories(locale: Locale, count: number): Card<'stories'>[] {
  return ask('getLatestStories', [locale, count], () => findCards('stories', locale, 0, count));
}
