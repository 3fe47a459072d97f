import type { PayloadRequest } from 'payload';
import { env } from '#cms/env.ts';
import { findNewest } from '#cms/memory/findNewest.ts';
import { locales } from '#cms/publishing/documents.ts';
import type { CollectionKind, Locale } from '#cms/publishing/documents.ts';
import { toNames, toReference } from '#cms/publishing/names.ts';
import { pagedKinds } from '#cms/publishing/pageAddresses.ts';
import { getNames } from '#cms/publishing/published.ts';
import { documentPath } from '#site/lib/paths.ts';

interface Asked {
  kind: CollectionKind;
  id: string;
  locale: Locale;
  slug: string;
}

export interface AddressNotes {
  /** The address of the site. */
  site: string;
  /** Where the page is, or will be once it is published. */
  path: string | null;
  /** Set when the slug is an address that readers still follow elsewhere; it will end here. */
  reused: { name: string | null } | null;
  /** Old addresses that lead to this document. */
  old: string[];
  /** Old addresses without a page, like this one but for the kind. */
  offers: string[];
}

/** What an editor should know of the address that a document has or is about to take. */
export async function getAddressNotes(req: PayloadRequest, asked: Asked): Promise<AddressNotes> {
  const path = asked.slug ? documentPath(asked) : null;
  return {
    site: env.SITE_URL,
    path,
    reused: path === null ? null : await findReused(req, asked, path),
    old: await findOld(req, asked),
    offers: asked.slug ? await findOffers(req, asked) : [],
  };
}

async function findReused(req: PayloadRequest, asked: Asked, path: string) {
  const { kind, id, locale, slug } = asked;
  const [written] = await findWritten(req, { path: { equals: path } });
  const target = written?.to;
  if (written && target?.value !== id) {
    const found =
      target && (await getNames(req.payload, target.relationTo, [String(target.value)]));
    return { name: (found?.[0] && toReference(found[0], locale)?.name) ?? written.url ?? null };
  }
  const [recorded] = await findRecorded(req, {
    kind: { equals: kind },
    locale: { equals: locale },
    slug: { equals: slug },
    document: { not_equals: id },
  });
  if (!recorded) return null;
  const [names] = await getNames(req.payload, kind, [recorded.document]);
  return { name: (names && toReference(names, locale)?.name) ?? null };
}

/** A withdrawn text has given up the address that it still has: that one is not old. */
async function findOld(req: PayloadRequest, asked: Asked): Promise<string[]> {
  const { kind, id } = asked;
  const own = await findOwn(req, asked);
  const recorded = await findRecorded(req, { kind: { equals: kind }, document: { equals: id } });
  const written = await findWritten(req, { 'to.value': { equals: id } });
  const paths = recorded.flatMap((row) => documentPath(row) ?? []);
  const all = new Set([...paths, ...written.map(({ path }) => path)]);
  return [...all].filter((path) => !own.has(path)).toSorted();
}

/** Where its page is, or would be, in each language. */
async function findOwn(req: PayloadRequest, { kind, id }: Asked): Promise<Set<string>> {
  const newest = await findNewest(req, kind, id);
  const slugs = newest ? Object.entries(toNames(kind, newest).slugs) : [];
  const paths = slugs.map(([language, slug]) =>
    documentPath({ kind, slug, locale: language === 'en' ? 'en' : 'id' }),
  );
  return new Set(paths.filter((path) => path !== null));
}

/** An article written anew as a story keeps its last part of the address more often than not. */
async function findOffers(req: PayloadRequest, { kind, id, slug }: Asked): Promise<string[]> {
  const rows = await findRecorded(req, {
    kind: { not_equals: kind, in: [...pagedKinds] },
    slug: { equals: slug },
    document: { not_equals: id },
  });
  const offers: string[] = [];
  for (const row of rows) {
    const path = documentPath(row);
    const [isThere] = await getNames(req.payload, row.kind, [row.document]);
    if (path === null || isThere) continue;
    const [written] = await findWritten(req, { path: { equals: path } });
    if (!written && locales.includes(row.locale)) offers.push(path);
  }
  return offers;
}

async function findRecorded(req: PayloadRequest, where: object) {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { ...where },
    limit: 50,
    req,
  });
  return docs;
}

async function findWritten(req: PayloadRequest, where: object) {
  const { docs } = await req.payload.find({
    collection: 'writtenRedirects',
    where: { ...where },
    limit: 50,
    req,
  });
  return docs;
}
