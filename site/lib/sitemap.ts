import {
  documentAlternates,
  locales,
  sharedAlternates,
  standingPaths,
  type Alternates,
} from './paths.ts';
import { getGuides, getProseAlternates, getProsePages } from './prose.ts';
import { ask } from './record.ts';
import { findDocuments } from './store.ts';
import type { Locale } from './parts.ts';

/** One page in one language. `updatedAt` is ISO 8601, absent where no one document decides it. */
export interface SitemapEntry {
  locale: Locale;
  alternates: Alternates;
  updatedAt?: string;
}

/** Every page a search engine should know; numbered lists are found from the lists themselves. */
export async function getSitemapEntries(): Promise<SitemapEntry[]> {
  const written = await Promise.all(locales.map(getWrittenEntries));
  return [
    ...standingPaths.flatMap((path) =>
      locales.map((locale) => ({ locale, alternates: sharedAlternates(path) })),
    ),
    ...written.flat(),
    ...locales.flatMap(getDocumentEntries),
  ];
}

const listed = [
  'articles',
  'stories',
  'sellers',
  'products',
  'regions',
  'topics',
  'people',
] as const;

function getDocumentEntries(locale: Locale): SitemapEntry[] {
  return ask('getDocumentEntries', [locale], () =>
    listed.flatMap((kind) =>
      findDocuments(kind, locale).map((document) => ({
        locale,
        alternates: documentAlternates(document),
        updatedAt: document.updatedAt,
      })),
    ),
  );
}

async function getWrittenEntries(locale: Locale): Promise<SitemapEntry[]> {
  const entries = [...(await getProsePages(locale)), ...(await getGuides(locale))];
  return entries.map((entry) => ({
    locale,
    alternates: getProseAlternates(entry),
    updatedAt: entry.data.updated.toISOString(),
  }));
}
