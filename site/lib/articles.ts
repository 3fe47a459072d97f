import type { Card } from './cards.ts';
import { byNewest, findPlace } from './order.ts';
import type { Locale } from './parts.ts';
import { ask } from './record.ts';
import type { Article } from './schemas.ts';
import { findBySlug, findCards, findList } from './store.ts';

/**
 * Articles newest first. `older` and `newer` are numbers of pages, null at either end; `withdrawn`
 * counts the articles that stood here until they were withdrawn.
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

/** The newest articles: what the list shows before anyone turns a page. */
export function getNewestPage(locale: Locale): ArticlesPage {
  return ask('getNewestPage', [locale], () => {
    const { articles, gaps, total } = findPlaces(locale);
    let next = pageSize;
    for (const gap of gaps) if (gap <= next) next += 1;
    return {
      articles: findCards('articles', locale, 0, pageSize),
      withdrawn: 0,
      older: articles > pageSize ? Math.ceil((total - next) / pageSize) : null,
      newer: null,
    };
  });
}

/**
 * Page 1 holds the oldest articles, so a new one never shifts what a full page shows; neither does
 * one that is withdrawn, because its place stays empty.
 */
export function getArticlesPage(locale: Locale, number: number): ArticlesPage | undefined {
  return ask('getArticlesPage', [locale, number], () => {
    const { gaps, total } = findPlaces(locale);
    const last = Math.ceil(total / pageSize);
    if (!Number.isInteger(number) || number < 1 || number > last) return undefined;
    const end = total - (number - 1) * pageSize;
    const start = Math.max(0, end - pageSize);
    const [before, withdrawn] = [countBelow(gaps, start), countBelow(gaps, end)];
    return {
      articles: findCards('articles', locale, start - before, end - withdrawn),
      withdrawn: withdrawn - before,
      older: number > 1 ? number - 1 : null,
      newer: number < last ? number + 1 : null,
    };
  });
}

/** How many numbered pages the list has. */
export function getArticlesPageCount(locale: Locale): number {
  return ask('getArticlesPageCount', [locale], () =>
    Math.ceil(findPlaces(locale).total / pageSize),
  );
}

/**
 * How many articles there are, and the places in the list, counted from the newest, that withdrawn
 * ones keep.
 */
function findPlaces(locale: Locale): { articles: number; gaps: number[]; total: number } {
  const articles = findList('articles', locale);
  const gaps: number[] = [];
  for (const { address, id, publishedAt } of findList('withdrawals', locale)) {
    if (address.kind !== 'articles' || publishedAt === null) continue;
    gaps.push(findPlace<Dated>(articles, { id, publishedAt }, byNewest) + gaps.length);
  }
  return { articles: articles.length, gaps, total: articles.length + gaps.length };
}

interface Dated {
  id: string;
  publishedAt: string;
}

function countBelow(gaps: readonly number[], place: number): number {
  return gaps.filter((gap) => gap < place).length;
}
