import type { Card } from './cards.ts';
import type { NumberedPlace } from './numberedList.ts';
import type { Locale } from './parts.ts';
import { ask } from './record.ts';
import type { Article } from './schemas.ts';
import { findAllNumbered, findBySlug, findCard, findCards, findNumbered } from './store.ts';

/**
 * Articles newest first. `older` and `newer` are numbers of pages: nothing is older than null, and
 * what is newer is on the front. `withdrawn` counts the articles that stood here until they were
 * withdrawn.
 */
export interface ArticlesPage {
  articles: Card<'articles'>[];
  withdrawn: number;
  older: number | null;
  newer: number | null;
}

const pageSize = 20;

export function getArticle(locale: Locale, slug: string): Article | undefined {
  return ask('getArticle', [locale, slug], () => findBySlug('articles', locale, slug));
}

export function getLatestArticles(locale: Locale, count: number): Card<'articles'>[] {
  return ask('getLatestArticles', [locale, count], () => findCards('articles', locale, 0, count));
}

/**
 * The front of the list: the newest page, whole or not, and the last whole one before it. The
 * numbered pages go on where it ends, so that whoever turns them reads nothing twice.
 */
export function getNewestPage(locale: Locale): ArticlesPage {
  return ask('getNewestPage', [locale], () => {
    const places = findAllNumbered(locale);
    const older = Math.max(0, Math.floor(places.length / pageSize) - 1);
    const shown = places.slice(0, places.length - older * pageSize);
    return { ...toList(locale, shown), older: older || null, newer: null };
  });
}

/**
 * Page 1 holds the oldest articles, so a new one never shifts what a full page shows; neither does
 * one that is withdrawn, because its place stays empty. What is on the front has an address too,
 * which shows nothing of it: a link to it holds, and an edit changes no page more.
 */
export function getArticlesPage(locale: Locale, number: number): ArticlesPage | undefined {
  return ask('getArticlesPage', [locale, number], () => {
    if (!Number.isInteger(number) || number < 1) return undefined;
    const start = (number - 1) * pageSize;
    // Two pages more tell whether this one has left the front, and whether the next one has.
    const found = findNumbered(locale, start, start + 3 * pageSize);
    if (found.length === 0) return undefined;
    const isOnFront = found.length < 2 * pageSize;
    return {
      ...toList(locale, isOnFront ? [] : found.slice(-pageSize)),
      older: isOnFront || number === 1 ? null : number - 1,
      newer: found.length === 3 * pageSize ? number + 1 : null,
    };
  });
}

/** How many numbered pages the list has. */
export function getArticlesPageCount(locale: Locale): number {
  return ask('getArticlesPageCount', [locale], () =>
    Math.ceil(findAllNumbered(locale).length / pageSize),
  );
}

function toList(
  locale: Locale,
  places: readonly NumberedPlace[],
): Pick<ArticlesPage, 'articles' | 'withdrawn'> {
  const articles = places.flatMap(({ id, publishedAt }) => {
    const card = findCard('articles', locale, id);
    return card?.publishedAt === publishedAt ? card : [];
  });
  return { articles, withdrawn: places.length - articles.length };
}
