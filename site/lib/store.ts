import type { Card, CardKind } from './cards.ts';
import { Corpus, toCardKey, toDocumentKey, type Change, type Touched } from './corpus.ts';
import { digestJson, stampDocument } from './digest.ts';
import { MentionIndex } from './mentionIndex.ts';
import { cutMonth, toMonthKey, type DatedKind } from './months.ts';
import type { NumberedPlace } from './numberedList.ts';
import { getOverlay } from './overlay.ts';
import type { CollectionKind, Locale } from './parts.ts';
import { forgetPages, noteRead, noteReads } from './record.ts';
import type { Moment, Report } from './reportIndex.ts';
import type { RichText } from './richText.ts';
import type { Doc, Kind } from './schemas.ts';
import { SlugIndex } from './slugIndex.ts';
import { hasText, isPlace, noTexts, type Head, type Place, type Stored } from './texts.ts';

let corpus = new Corpus();
let texts = noTexts;

/**
 * Replaces all that the site knows; throws when two documents would share an address. Running texts
 * that the documents do not hold themselves are read from `kept`.
 */
export function setDocuments(all: readonly Stored[], kept = noTexts): void {
  forgetPages();
  corpus = new Corpus(all);
  texts = kept;
}

/** Takes over what has changed, all or nothing; answers which parts of the store were touched. */
export function changeDocuments(changes: readonly Change[]): Touched {
  return corpus.change(changes);
}

/** A document with the present names and slugs of all it refers to. */
export function findById<K extends Kind>(kind: K, locale: Locale, id: string): Doc<K> | undefined {
  const head = findHead(kind, locale, id) as Stored | undefined;
  if (head === undefined || !hasText(head) || !isPlace(head.body)) {
    return head as Doc<K> | undefined;
  }
  const place = head.body;
  if (place.refers) {
    const document = { ...head, body: readText(head, place) };
    return stampDocument(document, () => digestJson(document)) as Doc<K>;
  }
  // Whoever only wants to know whether it is another need not have its text read.
  let text: RichText | undefined;
  const document = Object.defineProperty({ ...head }, 'body', {
    enumerable: true,
    get: () => (text ??= readText(head, place)),
  });
  return stampDocument(document, () => digestJson([head, place.at])) as Doc<K>;
}

/** The same without its running text, which takes longer to read than all the rest. */
export function findHead<K extends Kind>(kind: K, locale: Locale, id: string): Head<K> | undefined {
  const overlay = getOverlay(kind, locale);
  if (overlay?.id === id) return corpus.joined.joinDraft(overlay) as Head<K>;
  const key = toDocumentKey({ kind, locale, id });
  noteRead(key);
  const document = corpus.mapOf(kind, locale).get(id) as Stored | undefined;
  return document && (corpus.joined.toHead(document, key) as Head<K>);
}

/** What lists show of a document. */
export function findCard<K extends CardKind>(
  kind: K,
  locale: Locale,
  id: string,
): Card<K> | undefined {
  const key = toDocumentKey({ kind, locale, id });
  noteRead(toCardKey(key));
  const document = corpus.mapOf(kind, locale).get(id) as Head<K> | undefined;
  return document && corpus.joined.toCard(document, key);
}

/** Whether a document has this slug in this language. */
export function isSlugTaken(kind: CollectionKind, locale: Locale, slug: string): boolean {
  return findIdOf(kind, locale, slug) !== undefined;
}

export function findBySlug<K extends CollectionKind>(
  kind: K,
  locale: Locale,
  slug: string,
): Doc<K> | undefined {
  const overlay = getOverlay(kind, locale);
  if (overlay?.slug === slug) return findById(kind, locale, overlay.id);
  const id = findIdOf(kind, locale, slug);
  return id === undefined ? undefined : findById(kind, locale, id);
}

/** All documents of a kind as they are stored, in the order of their lists. */
export function findList<K extends Kind>(kind: K, locale: Locale): readonly Head<K>[] {
  noteRead(`${kind}/${locale}`);
  return corpus.listOf(kind, locale) as readonly Head<K>[];
}

/** The same, each read as a whole: any change of one is a change of the answer. */
export function findDocuments<K extends Kind>(kind: K, locale: Locale): readonly Head<K>[] {
  const list = findList(kind, locale);
  for (const { id } of list) noteRead(toDocumentKey({ kind, locale, id }));
  return list;
}

/** Documents that were published in a month, each read as a whole; the newest first. */
export function findOfMonth<K extends DatedKind>(
  kind: K,
  locale: Locale,
  month: string,
): readonly Head<K>[] {
  noteRead(toMonthKey(kind, locale, month));
  const found = cutMonth(corpus.listOf(kind, locale), month);
  for (const { id } of found) noteRead(toDocumentKey({ kind, locale, id }));
  return found as readonly Head<K>[];
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
): readonly Head<K>[] {
  noteRead(MentionIndex.toKey(kind, locale, id));
  return corpus.mentions.get(kind, locale, id) as readonly Head<K>[];
}

/**
 * Reports that share most of `ids` with a text; for each id so many are weighed as `within` says,
 * those before the text first.
 */
export function findAlike(
  text: Moment,
  ids: readonly string[],
  limits: { within: number; count: number; not: ReadonlySet<string> },
): Report[] {
  const { alike, getKeys } = corpus.reports.getAlike(text, ids, limits);
  noteReads(getKeys);
  return alike;
}

/** Places in the list of news from one to before another, counted from the oldest; newest first. */
export function findNumbered(locale: Locale, start: number, end: number): readonly NumberedPlace[] {
  const { places, getKeys } = corpus.numbered[locale].slice(start, end);
  noteReads(getKeys);
  return places;
}

/** All places in the list of news, the newest first. */
export function findAllNumbered(locale: Locale): readonly NumberedPlace[] {
  noteRead(`articles/${locale}`);
  noteRead(`withdrawals/${locale}`);
  return corpus.numbered[locale].places;
}

function findIdOf(kind: CollectionKind, locale: Locale, slug: string): string | undefined {
  const key = SlugIndex.toKey({ kind, locale, slug });
  noteRead(key);
  return corpus.slugs.get(key);
}

function readText({ kind, locale, id }: Stored, place: Place): RichText {
  const body = JSON.parse(texts.read(place)) as RichText;
  if (!place.refers) return body;
  return corpus.joined.join({ locale, body }, toDocumentKey({ kind, locale, id })).body;
}
