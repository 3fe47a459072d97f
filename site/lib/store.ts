import { toCard, type Card, type CardKind } from './cards.ts';
import { markDocument } from './digest.ts';
import { MentionIndex } from './mentionIndex.ts';
import { cutMonth, findMovedMonths, toMonthKey, type DatedKind } from './months.ts';
import { findPlace, orders } from './order.ts';
import { getOverlay } from './overlay.ts';
import type { CollectionKind, Locale } from './parts.ts';
import { locales } from './paths.ts';
import { forgetPages, noteRead } from './record.ts';
import { toJoined, toReference } from './references.ts';
import { hasSlug, isNamed, type Doc, type Kind } from './schemas.ts';
import { SlugIndex } from './slugIndex.ts';

type Documents = { [K in Kind]: Record<Locale, Map<string, Doc<K>>> };
type Lists = { [K in Kind]: Record<Locale, Doc<K>[]> };

/** What a document has become; null when it is no longer published in that language. */
export interface Change {
  kind: Kind;
  locale: Locale;
  id: string;
  document: Doc | null;
}

let documents = makeForEachKind(() => new Map()) as Documents;
let lists = makeForEachKind(() => []) as Lists;
let mentions = new MentionIndex();
let slugs = new SlugIndex();
/** Documents and cards as handed out; `joined` by their key, `referrers` by what they refer to. */
const joined = new Map<string, { document?: Doc; card?: unknown }>();
const referrers = new Map<string, Set<string>>();

/** Replaces all that the site knows; throws when two documents would share an address. */
export function setDocuments(all: readonly Doc[]): void {
  documents = makeForEachKind(() => new Map()) as Documents;
  lists = makeForEachKind(() => []) as Lists;
  mentions = new MentionIndex();
  slugs = new SlugIndex();
  joined.clear();
  referrers.clear();
  forgetPages();
  for (const document of all) {
    const { kind, locale } = document;
    mapOf(kind, locale).set(document.id, document);
    listOf(kind, locale).push(document);
    if (hasSlug(document)) slugs.keep(document);
  }
  for (const kind of Object.keys(lists) as Kind[]) {
    for (const locale of locales) {
      const list = listOf(kind, locale).sort(orders[kind] as Order);
      for (const document of list) mentions.append(document);
    }
  }
}

/** Takes over what has changed, all or nothing; answers which parts of the store were touched. */
export function changeDocuments(changes: readonly Change[]): Set<string> {
  slugs.check(changes);
  const touched = new Set<string>();
  const targets = changes.flatMap(({ kind, id }) => (isNamed(kind) ? [{ kind, id }] : []));
  const names = targets.map(nameInEveryLanguage);
  for (const { kind, locale, id } of changes) {
    const old = mapOf(kind, locale).get(id);
    if (old !== undefined && hasSlug(old)) slugs.drop(old);
  }
  for (const change of changes) applyChange(change, touched);
  targets.forEach((target, at) => {
    if (nameInEveryLanguage(target) === names[at]) return;
    for (const key of referrers.get(`${target.kind}/${target.id}`) ?? []) touched.add(key);
  });
  for (const key of touched) joined.delete(key);
  return touched;
}

/** A document with the present names and slugs of all it refers to. */
export function findById<K extends Kind>(kind: K, locale: Locale, id: string): Doc<K> | undefined {
  const overlay = getOverlay(kind, locale);
  if (overlay?.id === id) return join(overlay, id);
  const key = `${kind}/${locale}/${id}`;
  noteRead(key);
  const document = mapOf(kind, locale).get(id);
  if (document === undefined) return undefined;
  const entry = entryOf(key);
  entry.document ??= markDocument(join(document, key));
  return entry.document as Doc<K>;
}

/** What lists show of a document. */
export function findCard<K extends CardKind>(
  kind: K,
  locale: Locale,
  id: string,
): Card<K> | undefined {
  const key = `${kind}/${locale}/${id}`;
  noteRead(key);
  const document = mapOf(kind, locale).get(id);
  if (document === undefined) return undefined;
  const entry = entryOf(key);
  entry.card ??= markDocument(join({ ...toCard(document, kind), locale }, key));
  return entry.card as Card<K>;
}

export function findBySlug<K extends CollectionKind>(
  kind: K,
  locale: Locale,
  slug: string,
): Doc<K> | undefined {
  const overlay = getOverlay(kind, locale);
  if (overlay?.slug === slug) return findById(kind, locale, overlay.id);
  const key = SlugIndex.toKey({ kind, locale, slug });
  noteRead(key);
  const id = slugs.get(key);
  return id === undefined ? undefined : findById(kind, locale, id);
}

/** All documents of a kind as they are stored, in the order of their lists. */
export function findList<K extends Kind>(kind: K, locale: Locale): readonly Doc<K>[] {
  noteRead(`${kind}/${locale}`);
  return listOf(kind, locale);
}

/** The same, each read as a whole: any change of one is a change of the answer. */
export function findDocuments<K extends Kind>(kind: K, locale: Locale): readonly Doc<K>[] {
  const list = findList(kind, locale);
  for (const { id } of list) noteRead(`${kind}/${locale}/${id}`);
  return list;
}

/** Documents that were published in a month, each read as a whole; the newest first. */
export function findOfMonth<K extends DatedKind>(
  kind: K,
  locale: Locale,
  month: string,
): readonly Doc<K>[] {
  noteRead(toMonthKey(kind, locale, month));
  const found = cutMonth(listOf(kind, locale), month);
  for (const { id } of found) noteRead(`${kind}/${locale}/${id}`);
  return found;
}

export function findCards<K extends CardKind>(
  kind: K,
  locale: Locale,
  start = 0,
  end?: number,
): Card<K>[] {
  return findList(kind, locale)
    .slice(start, end)
    .flatMap(({ id }) => findCard(kind, locale, id) ?? []);
}

/** Documents of a kind that name `id` in their fields, in the order of their lists. */
export function findMentioning<K extends 'articles' | 'stories' | 'sellers'>(
  kind: K,
  locale: Locale,
  id: string,
): readonly Doc<K>[] {
  noteRead(MentionIndex.toKey(kind, locale, id));
  return mentions.get(kind, locale, id) as readonly Doc<K>[];
}

type Order = (one: Doc, other: Doc) => number;

function applyChange({ kind, locale, id, document }: Change, touched: Set<string>): void {
  const map = mapOf(kind, locale);
  const list = listOf(kind, locale) as Doc[];
  const order = orders[kind] as Order;
  const old = map.get(id);
  const place = old && findPlace(list, old, order);
  if (place !== undefined) list.splice(place, 1);
  if (document !== null) {
    map.set(id, document);
    const now = findPlace(list, document, order);
    list.splice(now, 0, document);
    const isMoved = now !== place || (old !== undefined && order(old, document) !== 0);
    if (isMoved) touched.add(`${kind}/${locale}`);
    if (hasSlug(document)) {
      slugs.keep(document);
      touched.add(SlugIndex.toKey(document));
    }
  } else {
    map.delete(id);
    if (old) touched.add(`${kind}/${locale}`);
  }
  if (old !== undefined && hasSlug(old)) touched.add(SlugIndex.toKey(old));
  for (const key of findMovedMonths(old, document)) touched.add(key);
  for (const key of mentions.replace(old, document)) touched.add(key);
  touched.add(`${kind}/${locale}/${id}`);
}

function nameInEveryLanguage({ kind, id }: { kind: CollectionKind; id: string }): string {
  return JSON.stringify(
    locales.map((locale) => {
      const target = findTarget(kind, id, locale);
      return target ? toReference(target) : null;
    }),
  );
}

function join<Fields extends { locale: Locale }>(fields: Fields, key: string): Fields {
  return toJoined(fields, fields.locale, (kind, id, locale) => {
    const target = `${kind}/${id}`;
    const keys = referrers.get(target);
    if (keys === undefined) referrers.set(target, new Set([key]));
    else keys.add(key);
    return findTarget(kind, id, locale);
  });
}

function findTarget(
  kind: CollectionKind,
  id: string,
  locale: Locale,
): Doc<CollectionKind> | undefined {
  const other = locale === 'id' ? 'en' : 'id';
  return mapOf(kind, locale).get(id) ?? mapOf(kind, other).get(id);
}

function entryOf(key: string): { document?: Doc; card?: unknown } {
  let entry = joined.get(key);
  if (entry === undefined) joined.set(key, (entry = {}));
  return entry;
}

function mapOf<K extends Kind>(kind: K, locale: Locale): Map<string, Doc<K>> {
  return documents[kind][locale];
}

function listOf<K extends Kind>(kind: K, locale: Locale): Doc<K>[] {
  return lists[kind][locale];
}

function makeForEachKind<Part>(make: () => Part): Record<Kind, Record<Locale, Part>> {
  const kinds = Object.keys(orders) as Kind[];
  const entries = kinds.map((kind) => [kind, { id: make(), en: make() }]);
  return Object.fromEntries(entries) as Record<Kind, Record<Locale, Part>>;
}
