import { getArticlesPageCount } from '../lib/articles.ts';
import type { Locale } from '../lib/parts.ts';
import {
  articlesPagePath,
  articlesPath,
  correctionsPath,
  documentPath,
  feedPath,
  historyPath,
  homePath,
  locales,
  notFoundRoute,
  productsPath,
  regionsPath,
  reportPath,
  robotsPath,
  searchPath,
  sellersPath,
  sitemapPartPath,
  sitemapPath,
  storiesPath,
  type Path,
} from '../lib/paths.ts';
import { getSitemapParts, toSitemapName } from '../lib/sitemapParts.ts';
import { findHead, findList, isSlugTaken } from '../lib/store.ts';

/** What the renderer is asked for, and the status it must answer with. */
export interface Address {
  path: Path;
  status: 200 | 404 | 410;
}

/**
 * Every address the renderer makes, one after another: there are tens of thousands. Pages of
 * `content/` are missing: they are made at compile.
 */
export function* getAddresses(): Generator<Address> {
  for (const locale of locales) {
    for (const path of getListPaths(locale)) yield { path, status: 200 };
    for (const path of getDocumentPaths(locale)) yield { path, status: 200 };
    for (const path of getHistoryPaths(locale)) yield { path, status: 200 };
  }
  for (const path of [...getSitemapPaths(), robotsPath()]) yield { path, status: 200 };
  for (const locale of locales) {
    for (const path of getWithdrawnPaths(locale)) yield { path, status: 410 };
    yield toNotFoundAddress(locale);
  }
}

function getListPaths(locale: Locale): Path[] {
  const count = getArticlesPageCount(locale);
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  return [
    homePath(locale),
    articlesPath(locale),
    ...numbers.map((number) => articlesPagePath(locale, number)),
    storiesPath(locale),
    sellersPath(locale),
    productsPath(locale),
    regionsPath(locale),
    searchPath(locale),
    correctionsPath(locale),
    feedPath(locale),
  ];
}

function getSitemapPaths(): Path[] {
  const parts = getSitemapParts().map((part) => sitemapPartPath(toSitemapName(part)));
  return [sitemapPath(), ...parts];
}

const kinds = [
  'articles',
  'stories',
  'sellers',
  'products',
  'regions',
  'topics',
  'people',
] as const;

/** The path of every document that has a page. */
function* getDocumentPaths(locale: Locale): Generator<Path> {
  for (const kind of kinds) {
    for (const document of findList(kind, locale)) {
      const path = documentPath(document);
      if (path !== null) yield path;
    }
  }
}

/** Of a text that is there to be compared with. */
function getHistoryPaths(locale: Locale): Path[] {
  return findList('histories', locale).flatMap(({ id }) => {
    const report = findHead('articles', locale, id) ?? findHead('stories', locale, id);
    return report ? historyPath(report) : [];
  });
}

/** The addresses of withdrawn texts, unless another text has taken them. */
function getWithdrawnPaths(locale: Locale): Path[] {
  return findList('withdrawals', locale)
    .filter(({ address }) => !isSlugTaken(address.kind, locale, address.slug))
    .map(({ address }) => reportPath({ ...address, locale }));
}

// Astro answers for its page of missing pages with the status 404, in the language of the root.
function toNotFoundAddress(locale: Locale): Address {
  return { path: notFoundRoute(locale), status: locale === 'id' ? 404 : 200 };
}
