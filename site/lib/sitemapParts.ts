import { datedKinds, listMonths } from './months.ts';
import { documentAlternates, locales, type Alternates } from './paths.ts';
import { ask } from './record.ts';
import { findDocuments, findList, findOfMonth } from './store.ts';
import type { CollectionKind, Locale } from './parts.ts';
import type { Head } from './texts.ts';

/** One page in one language. `updatedAt` is ISO 8601, absent where no one document decides it. */
export interface SitemapEntry {
  locale: Locale;
  alternates: Alternates;
  updatedAt?: string;
}

/**
 * What was published in a month (`2026-11`, UTC), or null for all that has none; in every language,
 * as an edit of one changes what the others say of it. Search engines take at most 50 000 pages in
 * one sitemap.
 */
export type SitemapPart = string | null;

const timelessKinds = ['sellers', 'products', 'regions', 'topics', 'people'] as const;
const timeless = 'pages';

export function getSitemapParts(): SitemapPart[] {
  return [null, ...getMonths()];
}

export function toSitemapName(part: SitemapPart): string {
  return part ?? timeless;
}

/** The part of a name; undefined when no part can have it. */
export function toSitemapPart(name: string): SitemapPart | undefined {
  if (name === timeless) return null;
  return /^\d{4}-\d{2}$/.test(name) ? name : undefined;
}

/** The pages of documents in a part. */
export function getSitemapDocuments(part: SitemapPart): SitemapEntry[] {
  return ask('getSitemapDocuments', [part], () =>
    findDocumentsOf(part).map((document) => ({
      locale: document.locale,
      alternates: documentAlternates(document),
      updatedAt: document.updatedAt,
    })),
  );
}

function getMonths(): string[] {
  return ask('getSitemapMonths', [], () => {
    const lists = inEveryLanguage((locale) => datedKinds.map((kind) => findList(kind, locale)));
    return [...new Set(lists.flatMap(listMonths))].toSorted().toReversed();
  });
}

function findDocumentsOf(month: SitemapPart): readonly Head<CollectionKind>[] {
  return inEveryLanguage((locale): readonly Head<CollectionKind>[] => {
    if (month === null) return timelessKinds.flatMap((kind) => findDocuments(kind, locale));
    return datedKinds.flatMap((kind) => findOfMonth(kind, locale, month));
  });
}

function inEveryLanguage<Item>(find: (locale: Locale) => readonly Item[]): Item[] {
  return locales.flatMap((locale) => [...find(locale)]);
}
