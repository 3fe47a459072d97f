import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from './parts.ts';
import { guidePath, pagePath, type Alternates } from './paths.ts';

export type ProseEntry = CollectionEntry<'pages'> | CollectionEntry<'guides'>;

/** The pages of `content/pages` in one language. */
export async function getProsePages(locale: Locale): Promise<CollectionEntry<'pages'>[]> {
  const entries = await getCollection('pages', ({ id }) => id.startsWith(`${locale}/`));
  return entries.toSorted((one, other) => one.id.localeCompare(other.id));
}

/** The guides of one language in reading order. */
export async function getGuides(locale: Locale): Promise<CollectionEntry<'guides'>[]> {
  const entries = await getCollection('guides', ({ id }) => id.startsWith(`${locale}/`));
  return entries.toSorted(
    (one, other) => one.data.order - other.data.order || one.id.localeCompare(other.id),
  );
}

/** The file name without its ending: the last part of the address. */
export function getProseSlug({ id }: { id: string }): string {
  return id.slice(id.indexOf('/') + 1);
}

export function getProseAlternates(entry: ProseEntry): Alternates {
  const locale = entry.id.startsWith('en/') ? 'en' : 'id';
  const path = entry.collection === 'guides' ? guidePath : pagePath;
  const alternates: Alternates = { [locale]: path(locale, getProseSlug(entry)) };
  const other = locale === 'id' ? 'en' : 'id';
  if (entry.data.alternate !== undefined) alternates[other] = path(other, entry.data.alternate);
  return alternates;
}
