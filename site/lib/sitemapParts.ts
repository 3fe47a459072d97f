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
 * A sitemap of one language: what was published in a month (`2026-11`, UTC), or without a month all
 * that has none. Search engines take at most 50 000 pages in one, and an edit changes one.
 */
export interface SitemapPart {
  locale: Locale;
  month: string | null;
}

const timelessKinds = ['sellers', 'products', 'regions', 'topics', 'people'] as const;

export function getSitemapParts(): SitemapPart[] {
  return locales.flatMap((locale) => [
    { locale, month: null },
    ...getMonths(locale).map((month) => ({ locale, month })),
  ]);
}

export function toSitemapName({ locale, month }: SitemapPart): string {
  return month === null ? locale : `${locale}-${month}`;
}

/** The part of a name; null when no part can have it. */
export function toSitemapPart(name: string): SitemapPart | null {
  const [, language, month = null] = /^(\w+)(?:-(\d{4}-\d{2}))?$/.exec(name) ?? [];
  const locale = locales.find((known) => known === language);
  return locale === undefined ? null : { locale, month };
}

/** The pages of documents in a part. */
export function getSitemapDocuments(part: SitemapPart): SitemapEntry[] {
  const { locale, month } = part;
  return ask('getSitemapDocuments', [locale, month], () =>
    findDocumentsOf(part).map((document) => ({
      locale,
      alternates: documentAlternates(document),
      updatedAt: document.updatedAt,
    })),
  );
}

/** When the documents of a part last changed, as ISO 8601; undefined when it has none. */
export function getSitemapUpdate(part: SitemapPart): string | undefined {
  const { locale, month } = part;
  return ask('getSitemapUpdate', [locale, month], () =>
    findDocumentsOf(part)
      .map(({ updatedAt }) => updatedAt)
      .toSorted()
      .at(-1),
  );
}

function getMonths(locale: Locale): string[] {
  return ask('getSitemapMonths', [locale], () => {
    const months = datedKinds.flatMap((kind) => listMonths(findList(kind, locale)));
    return [...new Set(months)].toSorted().toReversed();
  });
}

function findDocumentsOf({ locale, month }: SitemapPart): readonly Head<CollectionKind>[] {
  if (month === null) return timelessKinds.flatMap((kind) => findDocuments(kind, locale));
  return datedKinds.flatMap((kind) => findOfMonth(kind, locale, month));
}
