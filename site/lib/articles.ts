import { byNewest } from './order.ts';
import type { Locale } from './parts.ts';
import type { Article } from './schemas.ts';
import { ask, findAll, findById, findBySlug, findIds } from './store.ts';

/** Articles newest first. `older` and `newer` are numbers of pages, null at either end. */
export interface ArticlesPage {
  articles: Article[];
  older: number | null;
  newer: number | null;
  total: number;
}

const pageSize = 20;

export function getArticle(locale: Locale, slug: string): Article | undefined {
  return ask('getArticle', [locale, slug], () => findBySlug('articles', locale, slug));
}

/** All articles, newest first. */
export function getArticles(locale: Locale): Article[] {
  return ask('getArticles', [locale], () => findAll('articles', locale, byNewest));
}

export function getLatestArticles(locale: Locale, count: number): Article[] {
  return ask('getLatestArticles', [locale, count], () => slice(locale, 0, count));
}

/** The newest articles: what the list shows before anyone turns a page. */
export function getNewestPage(locale: Locale): ArticlesPage {
  return ask('getNewestPage', [locale], () => {
    const total = countArticles(locale);
    return {
      articles: slice(locale, 0, pageSize),
      older: total > pageSize ? Math.ceil((total - pageSize) / pageSize) : null,
      newer: null,
      total,
    };
  });
}

/** Page 1 holds the oldest articles, so a new one never shifts what a full page shows. */
export function getArticlesPage(locale: Locale, number: number): ArticlesPage | undefined {
  return ask('getArticlesPage', [locale, number], () => {
    const total = countArticles(locale);
    const last = Math.ceil(total / pageSize);
    if (!Number.isInteger(number) || number < 1 || number > last) return undefined;
    const end = total - (number - 1) * pageSize;
    return {
      articles: slice(locale, Math.max(0, end - pageSize), end),
      older: number > 1 ? number - 1 : null,
      newer: number < last ? number + 1 : null,
      total,
    };
  });
}

/** How many numbered pages the list has. */
export function getArticlesPageCount(locale: Locale): number {
  return ask('getArticlesPageCount', [locale], () => Math.ceil(countArticles(locale) / pageSize));
}

function countArticles(locale: Locale): number {
  return findIds('articles', locale, byNewest).length;
}

function slice(locale: Locale, start: number, end: number): Article[] {
  return findIds('articles', locale, byNewest)
    .slice(start, end)
    .flatMap((id) => findById('articles', locale, id) ?? []);
}
