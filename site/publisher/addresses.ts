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
  notFoundPath,
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

/** What the renderer is asked for, the status it must answer with, and the file that keeps it. */
export interface Address {
  path: Path;
  file: string;
  status: 200 | 404 | 410;
}

/** Every address the renderer makes. Pages of `content/` are missing: they are made at compile. */
export function getAddresses(): Address[] {
  const paths = locales.flatMap((locale) => [
    ...getListPaths(locale),
    ...getDocumentPaths(locale),
    ...getHistoryPaths(locale),
  ]);
  return [
    ...[...paths, ...getSitemapPaths(), robotsPath()].map((path) => toAddress(path, 200)),
    ...locales.flatMap(getWithdrawnPaths).map((path) => toAddress(path, 410)),
    ...locales.map(toNotFoundAddress),
  ];
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
export function getDocumentPaths(locale: Locale): Path[] {
  return kinds.flatMap((kind) =>
    findList(kind, locale).flatMap((document) => documentPath(document) ?? []),
  );
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

function toAddress(path: Path, status: 200 | 410): Address {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  // There are tens of thousands, and hardly any has something to decode.
  return { path, file: file.includes('%') ? decodeURI(file.slice(1)) : file.slice(1), status };
}

// Astro answers for its page of missing pages with the status 404, in the language of the root.
function toNotFoundAddress(locale: Locale): Address {
  const file = notFoundPath(locale);
  return {
    path: `/${file.slice(1).replace(/\.html$/, '/')}`,
    file: file.slice(1),
    status: locale === 'id' ? 404 : 200,
  };
}
