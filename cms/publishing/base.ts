import type { CollectionKind } from '#cms/publishing/documents.ts';
import type { Lookup } from '#cms/publishing/lookup.ts';

interface Row {
  id: string;
  slug: string;
  updatedAt: string;
}

/** What every document says of itself. */
export function toBase(kind: CollectionKind, { id, slug, updatedAt }: Row, lookup: Lookup) {
  const alternates = lookup.getNames(kind, id)?.slugs ?? {};
  return { id, locale: lookup.locale, updatedAt, slug, alternates };
}
