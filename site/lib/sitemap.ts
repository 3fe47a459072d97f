import { getArticles } from './articles.ts';
import {
  articlesPath,
  documentAlternates,
  guidesPath,
  homePath,
  locales,
  productsPath,
  regionsPath,
  searchPath,
  sellersPath,
  sharedAlternates,
  storiesPath,
  type Alternates,
} from './paths.ts';
import { getPeople } from './people.ts';
import { getProducts } from './products.ts';
import { getGuides, getProseAlternates, getProsePages } from './prose.ts';
import { getRegions } from './regions.ts';
import { getSellers } from './sellers.ts';
import { getStories } from './stories.ts';
import { getTopics } from './topics.ts';
import type { Locale } from './parts.ts';

/** One page in one language. `updatedAt` is ISO 8601, absent where no one document decides it. */
export interface SitemapEntry {
  locale: Locale;
  alternates: Alternates;
  updatedAt?: string;
}

/** Every page a search engine should know; numbered lists are found from the lists themselves. */
export async function getSitemapEntries(): Promise<SitemapEntry[]> {
  const lists = [
    homePath,
    articlesPath,
    storiesPath,
    sellersPath,
    productsPath,
    regionsPath,
    guidesPath,
    searchPath,
  ];
  const written = await Promise.all(locales.map(getWrittenEntries));
  return [
    ...lists.flatMap((path) =>
      locales.map((locale) => ({ locale, alternates: sharedAlternates(path) })),
    ),
    ...written.flat(),
    ...locales.flatMap(getDocumentEntries),
  ];
}

function getDocumentEntries(locale: Locale): SitemapEntry[] {
  return [
    ...getArticles(locale),
    ...getStories(locale),
    ...getSellers(locale),
    ...getProducts(locale),
    ...getRegions(locale),
    ...getTopics(locale),
    ...getPeople(locale),
  ].map((document) => ({
    locale,
    alternates: documentAlternates(document),
    updatedAt: document.updatedAt,
  }));
}

async function getWrittenEntries(locale: Locale): Promise<SitemapEntry[]> {
  const entries = [...(await getProsePages(locale)), ...(await getGuides(locale))];
  return entries.map((entry) => ({
    locale,
    alternates: getProseAlternates(entry),
    updatedAt: entry.data.updated.toISOString(),
  }));
}
