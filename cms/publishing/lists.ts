import type { CollectionKind, Kind, Locale, Reference } from '#cms/publishing/documents.ts';

/** What the public content API lists besides documents. */

/** An address that is no longer: `to` is where its document is now, null when it is gone. */
export interface Redirect {
  kind: CollectionKind;
  locale: Locale;
  slug: string;
  to: Reference | null;
}

/** An address that an editor leads elsewhere: to a document while it is published, or to `url`. */
export interface WrittenRedirect {
  path: string;
  to: Reference | null;
  url: string | null;
}

export type AddressRedirect = Redirect | WrittenRedirect;

/** One page of a list; `page` counts from 1. */
export interface Page<Item> {
  documents: Item[];
  page: number;
  totalPages: number;
  total: number;
}

/**
 * To be raised whenever the content API makes something else of what is stored: documents keep their
 * `updatedAt` then, and a publisher fetches all anew when it finds another number in the listing.
 */
export const mapping = 1;

export interface ListingEntry {
  kind: Kind;
  id: string;
  locale: Locale;
  updatedAt: string;
}
