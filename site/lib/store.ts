import { locales } from './paths.ts';
import type { CollectionKind, Locale } from './parts.ts';
import { toJoined } from './references.ts';
import type { Doc, Kind } from './schemas.ts';

type Documents = { [K in Kind]: Record<Locale, Map<string, Doc<K>>> };

let documents = emptyDocuments();
let slugs = new Map<string, string>();
let derived = new Map<string, unknown>();

/** Replaces all that the site knows; throws when two documents would share an address. */
export function setDocuments(all: readonly Doc[]): void {
  documents = emptyDocuments();
  slugs = new Map();
  derived = new Map();
  for (const document of all) {
    mapOf(document.kind, document.locale).set(document.id, document);
    if (document.kind !== 'frontPage') keepSlug(document);
  }
}

/**
 * The one way a query reads the store. `name` and `parameters` identify the question, so that
 * what a page asked can be noted here; the answer must depend on them and the store alone.
 */
export function ask<Answer>(
  _name: string,
  _parameters: readonly unknown[],
  answer: () => Answer,
): Answer {
  return answer();
}

/** A document with the present names and slugs of all it refers to. */
export function findById<K extends Kind>(kind: K, locale: Locale, id: string): Doc<K> | undefined {
  const document = mapOf(kind, locale).get(id);
  if (document === undefined) return undefined;
  return derive(`${kind}/${locale}/${id}`, () => toJoined(document, findTarget));
}

export function findBySlug<K extends CollectionKind>(
  kind: K,
  locale: Locale,
  slug: string,
): Doc<K> | undefined {
  const id = slugs.get(slugKey(kind, locale, slug));
  return id === undefined ? undefined : findById(kind, locale, id);
}

/** Ids of all documents of a kind in the order given, sorted once for each load. */
export function findIds<K extends Kind>(
  kind: K,
  locale: Locale,
  order: (one: Doc<K>, other: Doc<K>) => number,
): readonly string[] {
  return derive(`${kind}/${locale}`, () =>
    [...mapOf(kind, locale).values()].toSorted(order).map(({ id }) => id),
  );
}

export function findAll<K extends Kind>(
  kind: K,
  locale: Locale,
  order: (one: Doc<K>, other: Doc<K>) => number,
): Doc<K>[] {
  return findIds(kind, locale, order).flatMap((id) => findById(kind, locale, id) ?? []);
}

/** Remembers what is worked out from the documents until they change. */
export function derive<Value>(key: string, work: () => Value): Value {
  if (!derived.has(key)) derived.set(key, work());
  return derived.get(key) as Value;
}

function findTarget(
  kind: CollectionKind,
  id: string,
  locale: Locale,
): Doc<CollectionKind> | undefined {
  const others = locales.filter((other) => other !== locale);
  for (const candidate of [locale, ...others]) {
    const document = mapOf(kind, candidate).get(id);
    if (document !== undefined) return document;
  }
  return undefined;
}

function mapOf<K extends Kind>(kind: K, locale: Locale): Map<string, Doc<K>> {
  return documents[kind][locale];
}

function keepSlug({ kind, locale, slug, id }: Doc<CollectionKind>): void {
  const key = slugKey(kind, locale, slug);
  const holder = slugs.get(key);
  if (holder !== undefined && holder !== id) {
    throw new Error(`${kind} ${holder} and ${id} (${locale}) have the same slug, "${slug}".`);
  }
  slugs.set(key, id);
}

function slugKey(kind: CollectionKind, locale: Locale, slug: string): string {
  return `${kind}/${locale}/${slug}`;
}

function emptyDocuments(): Documents {
  return {
    articles: { id: new Map(), en: new Map() },
    stories: { id: new Map(), en: new Map() },
    sellers: { id: new Map(), en: new Map() },
    people: { id: new Map(), en: new Map() },
    organisations: { id: new Map(), en: new Map() },
    regions: { id: new Map(), en: new Map() },
    countries: { id: new Map(), en: new Map() },
    products: { id: new Map(), en: new Map() },
    topics: { id: new Map(), en: new Map() },
    frontPage: { id: new Map(), en: new Map() },
  };
}
