import type { Card } from './cards.ts';
import type { NumberedPlace } from './numberedList.ts';
import { byNewest, findPlace } from './order.ts';
import type { Locale } from './parts.ts';
import { ask } from './record.ts';
import type { Article } from './schemas.ts';
import {
  findAllNumbered,
  findBySlug,
  findCard,
  findCards,
  findList,
  findNumbered,
} from './store.ts';

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
    const places = findAllNumbered(locale);
    // What is older goes on with the next article; what was withdrawn before it is passed over.
    const next = findList('articles', locale)[pageSize];
    const place = next && findPlace<NumberedPlace>(places, next, byNewest);
    return {
      articles: findCards('articles', locale, 0, pageSize),
      withdrawn: 0,
      older: place === undefined ? null : Math.ceil((places.length - place) / pageSize),
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
    if (!Number.isInteger(number) || number < 1) return undefined;
    const start = (number - 1) * pageSize;
    // One more than fits tells whether the page is the last.
    const found = findNumbered(locale, start, start + pageSize + 1);
    const places = found.slice(Math.max(0, found.length - pageSize));
    if (places.length === 0) return undefined;
    const articles = places.flatMap(({ id, publishedAt }) => {
      const card = findCard('articles', locale, id);
      return card?.publishedAt === publishedAt ? card : [];
    });
    return {
      articles,
      withdrawn: places.length - articles.length,
      older: number > 1 ? number - 1 : null,
      newer: found.length > pageSize ? number + 1 : null,
    };
  });
}

/** How many numbered pages the list has. */
export function getArticlesPageCount(locale: Locale): number {
  return ask('getArticlesPageCount', [locale], () =>
    Math.ceil(findAllNumbered(locale).length / pageSize),
  );
}
