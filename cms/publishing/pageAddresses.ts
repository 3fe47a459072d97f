import { locales } from '#cms/publishing/documents.ts';
import type { CollectionKind, Locale } from '#cms/publishing/documents.ts';
import {
  aboutPath,
  documentPath,
  guidelinesPath,
  privacyPath,
  standingPaths,
} from '#site/lib/paths.ts';

/** The kinds whose documents have a page of their own. */
export const pagedKinds = [
  'articles',
  'stories',
  'sellers',
  'products',
  'regions',
  'topics',
  'people',
] as const satisfies CollectionKind[];
export type PagedKind = (typeof pagedKinds)[number];

/** The page that an address would belong to, whether there is such a document or not. */
export interface PageAddress {
  kind: PagedKind;
  locale: Locale;
  slug: string;
}

/** Null for addresses that no document can have. */
export function parseAddress(path: string): PageAddress | null {
  for (const locale of locales) {
    for (const kind of pagedKinds) {
      const slug = /([^/]+)\/$/.exec(path)?.[1] ?? '';
      if (slug !== '' && documentPath({ kind, locale, slug }) === path) {
        return { kind, locale, slug };
      }
    }
  }
  return null;
}

/** True for pages that are always there: lists, search, and those that are written in files. */
export function isStandingPage(path: string): boolean {
  return locales.some((locale) =>
    [...standingPaths, aboutPath, guidelinesPath, privacyPath].some(
      (toPath) => toPath(locale) === path,
    ),
  );
}
