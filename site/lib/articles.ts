import type { Card } from './cards.ts';
import type { Locale } from './parts.ts';
import { ask } from './record.ts';
import type { Article } from './schemas.ts';
import { findBySlug, findCards, findList } from './store.ts';

/** Articles newest first. `older` and `newer` are numbers of pages, null at either end. */
export interface ArticlesPage {
  articles: Card<'articles'>[];
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
    const total = countArticles(locale);
    return {
      articles: findCards('articles', locale, 0, pageSize),
      older: total > pageSize ? Math.ceil((total - pageSize) / pageSize) : null,
      newer: null,
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
      articles: findCards('articles', locale, Math.max(0, end - pageSize), end),
      older: number > 1 ? number - 1 : null,
      newer: number < last ? number + 1 : null,
    };
  });
}

/** How many numbered pages the list has. */
export function getArticlesPageCount(locale: Locale): number {
  return ask('getArticlesPageCount', [locale], () => Math.ceil(countArticles(locale) / pageSize));
}

function countArticles(locale: Locale): number {
  return findList('articles', locale).length;
}
