import type { Locale } from './parts.ts';
import { locales, sharedAlternates, standingPaths } from './paths.ts';
import { getGuides, getProseAlternates, getProsePages } from './prose.ts';
import { getSitemapDocuments, type SitemapEntry, type SitemapPart } from './sitemapParts.ts';

/** Every page of a part; numbered lists are found from the lists themselves. */
export async function getSitemapEntries(part: SitemapPart): Promise<SitemapEntry[]> {
  const documents = getSitemapDocuments(part);
  if (part !== null) return documents;
  const standing = locales.flatMap((locale) =>
    standingPaths.map((path) => ({ locale, alternates: sharedAlternates(path) })),
  );
  const written = await Promise.all(locales.map(getWrittenEntries));
  return [...standing, ...written.flat(), ...documents];
}

async function getWrittenEntries(locale: Locale): Promise<SitemapEntry[]> {
  const entries = [...(await getProsePages(locale)), ...(await getGuides(locale))];
  return entries.map((entry) => ({
    locale,
    alternates: getProseAlternates(entry),
    updatedAt: entry.data.updated.toISOString(),
  }));
}
