import type { Payload } from 'payload';
import { locales } from '#cms/publishing/documents.ts';
import type { CollectionKind, Kind, Locale } from '#cms/publishing/documents.ts';
import { getNames } from '#cms/publishing/published.ts';
import { isRecordKind } from '#cms/publishing/records.ts';
import { documentPath } from '#site/lib/paths.ts';

/** Where the page of a document is in one language. */
export interface Address {
  locale: Locale;
  path: string;
}

/** What last changed for readers of a document, and where its page is, or was until then. */
export interface LastChange {
  at: string;
  isWithdrawal: boolean;
  addresses: Address[];
}

/** Null when readers have never seen anything of it. */
export async function getLastChange(
  payload: Payload,
  kind: Kind,
  id: string,
): Promise<LastChange | null> {
  if (isRecordKind(kind)) return null;
  if (kind === 'frontPage') {
    const { updatedAt } = await payload.findGlobal({ slug: 'frontPage' });
    return updatedAt ? { at: updatedAt, isWithdrawal: false, addresses: [] } : null;
  }
  const [names] = await getNames(payload, kind, [id]);
  if (!names) return getWithdrawal(payload, kind, id);
  const { slugs, updatedAt } = names;
  return { at: updatedAt, isWithdrawal: false, addresses: toAddresses(kind, slugs) };
}

/** A page that goes leaves its address behind, whichever way its document is taken from readers. */
async function getWithdrawal(
  payload: Payload,
  kind: CollectionKind,
  document: string,
): Promise<LastChange | null> {
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { kind: { equals: kind }, document: { equals: document } },
    sort: '-createdAt',
    pagination: false,
  });
  const [newest] = docs;
  if (!newest) return null;
  const slugs = Object.fromEntries(docs.toReversed().map(({ locale, slug }) => [locale, slug]));
  return { at: newest.createdAt, isWithdrawal: true, addresses: toAddresses(kind, slugs) };
}

function toAddresses(kind: CollectionKind, slugs: Partial<Record<Locale, string>>): Address[] {
  return locales.flatMap((locale) => {
    const slug = slugs[locale];
    const path = slug === undefined ? null : documentPath({ kind, slug, locale });
    return path === null ? [] : [{ locale, path }];
  });
}
