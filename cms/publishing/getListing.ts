import type { Payload } from 'payload';
import { collectionKinds, locales } from '#cms/publishing/documents.ts';
import type { ListingEntry, Page } from '#cms/publishing/lists.ts';
import { getFrontPage } from '#cms/publishing/frontPage.ts';
import { getNames, isReadable } from '#cms/publishing/published.ts';
import { getRecordEntries } from '#cms/publishing/records.ts';
import { withTouches } from '#cms/publishing/touches.ts';

/** Everything published, in every language it exists in. */
export async function getListing(
  payload: Payload,
  { page, limit }: { page: number; limit: number },
): Promise<Page<ListingEntry>> {
  const entries = await getEntries(payload);
  return {
    documents: entries.slice((page - 1) * limit, page * limit),
    page,
    totalPages: Math.ceil(entries.length / limit),
    total: entries.length,
  };
}

async function getEntries(payload: Payload): Promise<ListingEntry[]> {
  const { updatedAt } = await getFrontPage(payload, 'id');
  const entries: ListingEntry[] = locales.map((locale) => ({
    kind: 'frontPage',
    id: 'frontPage',
    locale,
    updatedAt,
  }));
  for (const kind of collectionKinds) {
    for (const names of await withTouches(payload, kind, await getNames(payload, kind))) {
      for (const locale of locales.filter((candidate) => isReadable(names, candidate))) {
        entries.push({ kind, id: names.id, locale, updatedAt: names.updatedAt });
      }
    }
  }
  return [...entries, ...(await getRecordEntries(payload))];
}
