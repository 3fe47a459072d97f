import { isNamedOnCard, isSameCard, Joined } from './joined.ts';
import { MentionIndex } from './mentionIndex.ts';
import { findMovedMonths } from './months.ts';
import { NumberedList } from './numberedList.ts';
import { findPlace, orders } from './order.ts';
import type { CollectionKind, Locale } from './parts.ts';
import { locales } from './paths.ts';
import { toReference } from './references.ts';
import { ReportIndex } from './reportIndex.ts';
import { hasSlug, isNamed, type Kind } from './schemas.ts';
import { SlugIndex } from './slugIndex.ts';
import type { Stored } from './texts.ts';

type Documents = { [K in Kind]: Record<Locale, Map<string, Stored<K>>> };
type Lists = { [K in Kind]: Record<Locale, Stored<K>[]> };
type Order = (one: Stored, other: Stored) => number;

/** What a document has become; null when it is no longer published in that language. */
export interface Change<Document = Stored> {
  kind: Kind;
  locale: Locale;
  id: string;
  document: Document | null;
}

/** What a change touches: parts of the store by their keys, and whether any address may move. */
export interface Touched {
  touched: ReadonlySet<string>;
  isMoved: boolean;
}

export function toDocumentKey(document: { kind: Kind; locale: Locale; id: string }): string {
  return `${document.kind}/${document.locale}/${document.id}`;
}

/** What lists show of a document is a part of its own: most edits leave it as it is. */
export function toCardKey(key: string): string {
  return card + key;
}

const card = 'card ';

/** All that is published, and the indexes that make it quick to ask. */
export class Corpus {
  readonly mentions = new MentionIndex();
  readonly reports = new ReportIndex();
  readonly slugs = new SlugIndex();
  readonly numbered = { id: new NumberedList('id'), en: new NumberedList('en') };
  readonly joined = new Joined((kind, id, locale) => this.#findTarget(kind, id, locale));
  readonly #documents = makeForEachKind(() => new Map()) as Documents;
  readonly #lists = makeForEachKind(() => []) as Lists;

  /** Throws when two documents would share an address. */
  constructor(all: readonly Stored[] = []) {
    for (const document of all) {
      const { kind, locale } = document;
      this.mapOf(kind, locale).set(document.id, document);
      this.listOf(kind, locale).push(document);
      if (hasSlug(document)) this.slugs.keep(document);
    }
    this.reports.fill(all);
    for (const locale of locales) {
      for (const kind of Object.keys(orders) as Kind[]) {
        const list = this.listOf(kind, locale).sort(orders[kind] as Order);
        for (const document of list) this.mentions.append(document);
      }
      const withdrawn = this.listOf('withdrawals', locale);
      this.numbered[locale].fill([...this.listOf('articles', locale), ...withdrawn]);
    }
  }

  /** Takes over what has changed, all or nothing. */
  change(changes: readonly Change[]): Touched {
    this.slugs.check(changes);
    const touched = new Set<string>();
    const targets = changes.flatMap(({ kind, id }) => (isNamed(kind) ? [{ kind, id }] : []));
    const names = targets.map((target) => this.#nameInEveryLanguage(target));
    const former = changes.flatMap(
      ({ kind, locale, id }) => this.mapOf(kind, locale).get(id) ?? [],
    );
    for (const old of former) if (hasSlug(old)) this.slugs.drop(old);
    // What comes takes its place first: so what it replaces can leave without moving the others.
    for (const { document, locale } of changes) {
      if (document) for (const key of this.numbered[locale].add(document)) touched.add(key);
    }
    for (const old of former) {
      for (const key of this.numbered[old.locale].remove(old)) touched.add(key);
    }
    for (const change of changes) this.#apply(change, touched);
    const isMoved = [...touched].some(isOfAddresses);
    targets.forEach((target, at) => {
      if (this.#nameInEveryLanguage(target) === names[at]) return;
      for (const key of this.joined.getReferrers(target)) {
        touched.add(key);
        const document = this.#findByKey(key);
        if (document && isNamedOnCard(document, target)) touched.add(toCardKey(key));
      }
    });
    for (const key of touched) {
      if (key.startsWith(card)) this.joined.forgetCard(key.slice(card.length));
      else this.joined.forgetHead(key);
    }
    return { touched, isMoved };
  }

  mapOf<K extends Kind>(kind: K, locale: Locale): Map<string, Stored<K>> {
    return this.#documents[kind][locale];
  }

  listOf<K extends Kind>(kind: K, locale: Locale): Stored<K>[] {
    return this.#lists[kind][locale];
  }

  #apply({ kind, locale, id, document }: Change, touched: Set<string>): void {
    const map = this.mapOf(kind, locale) as Map<string, Stored>;
    const list = this.listOf(kind, locale) as Stored[];
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
      if (hasSlug(document)) this.slugs.keep(document);
    } else {
      map.delete(id);
      if (old) touched.add(`${kind}/${locale}`);
    }
    const [before, after] = [old, document ?? undefined].map((one) =>
      one !== undefined && hasSlug(one) ? SlugIndex.toKey(one) : null,
    );
    if (before !== after) for (const key of [before, after]) if (key) touched.add(key);
    for (const key of findMovedMonths(old, document)) touched.add(key);
    for (const key of this.mentions.replace(old, document)) touched.add(key);
    for (const key of this.reports.replace(old, document)) touched.add(key);
    const key = toDocumentKey({ kind, locale, id });
    touched.add(key);
    if (!isSameCard(old, document)) touched.add(toCardKey(key));
  }

  #nameInEveryLanguage({ kind, id }: { kind: CollectionKind; id: string }): string {
    return JSON.stringify(
      locales.map((locale) => {
        const target = this.#findTarget(kind, id, locale);
        return target ? toReference(target) : null;
      }),
    );
  }

  #findTarget(kind: CollectionKind, id: string, locale: Locale) {
    const other = locale === 'id' ? 'en' : 'id';
    return (this.mapOf(kind, locale).get(id) ?? this.mapOf(kind, other).get(id)) as
      Stored<CollectionKind> | undefined;
  }

  #findByKey(key: string): Stored | undefined {
    const [kind, locale, id = ''] = key.split('/');
    return this.mapOf(kind as Kind, locale as Locale).get(id);
  }
}

/**
 * Whether the addresses of pages depend on a part: on slugs, on how many pages of lists and parts of
 * sitemaps there are, and on the lists of what has no slug of its own.
 */
function isOfAddresses(key: string): boolean {
  return /^(?:slug |numbered |month |(?:histories|withdrawals)\/[^/]+$)/.test(key);
}

function makeForEachKind<Part>(make: () => Part): Record<Kind, Record<Locale, Part>> {
  const kinds = Object.keys(orders) as Kind[];
  const entries = kinds.map((kind) => [kind, { id: make(), en: make() }]);
  return Object.fromEntries(entries) as Record<Kind, Record<Locale, Part>>;
}
