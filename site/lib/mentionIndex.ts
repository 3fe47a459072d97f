import type { DatedKind } from './months.ts';
import { byNewest, findPlace, orders } from './order.ts';
import type { Locale } from './parts.ts';
import { getReferences } from './references.ts';
import type { Head, Stored } from './texts.ts';

export type MentionKind = 'articles' | 'stories' | 'sellers';
type Mentioning = Head<MentionKind>;
type Order = (one: Mentioning, other: Mentioning) => number;

/** Which articles, stories and sellers name a document in their fields, sorted as their lists. */
export class MentionIndex {
  readonly #lists = new Map<string, Mentioning[]>();

  static toKey(kind: MentionKind, locale: Locale, id: string): string {
    return `mentions ${kind}/${locale}/${id}`;
  }

  get(kind: MentionKind, locale: Locale, id: string): readonly Mentioning[] {
    return this.#lists.get(MentionIndex.toKey(kind, locale, id)) ?? [];
  }

  /**
   * Texts that name `id` around another text: so many that came before it, and where there are too
   * few, the oldest of all; with the parts of the list that were read.
   */
  getNear(
    kind: DatedKind,
    text: Pick<Head<DatedKind>, 'id' | 'locale' | 'publishedAt'>,
    id: string,
    count: number,
  ): { near: readonly Mentioning[]; getKeys: () => readonly string[] } {
    const key = MentionIndex.toKey(kind, text.locale, id);
    const list = (this.#lists.get(key) ?? []) as Head<DatedKind>[];
    const place = findPlace<Pick<Head<DatedKind>, 'id' | 'publishedAt'>>(list, text, byNewest);
    const end = Math.min(list.length, place + count);
    const near = list.slice(Math.max(0, end - count), end);
    const oldest = near.at(-1);
    // At the end of the list whatever comes or goes counts; before it, only what lies between.
    const isOpen = end === list.length || oldest === undefined;
    const getKeys = () => (isOpen ? [key] : toSpanKeys(key, oldest.publishedAt, text.publishedAt));
    return { near, getKeys };
  }

  /** Adds a document; all must come in the order of their list. */
  append(document: Stored): void {
    if (!isMentioning(document)) return;
    for (const key of toKeys(document)) this.#listOf(key).push(document);
  }

  /** Puts a document in the place of its former self; answers which lists are now others. */
  replace(old: Stored | undefined, document: Stored | null): Set<string> {
    const touched = new Set<string>();
    const former = old && isMentioning(old) ? old : undefined;
    const present = document && isMentioning(document) ? document : undefined;
    const places = new Map<string, number>();
    if (former) {
      for (const key of toKeys(former)) {
        const list = this.#listOf(key);
        const place = findPlace(list, former, orders[former.kind] as Order);
        list.splice(place, 1);
        places.set(key, place);
        for (const part of toPartKeys(key, former)) touched.add(part);
      }
    }
    if (present) {
      for (const key of toKeys(present)) {
        const list = this.#listOf(key);
        const order = orders[present.kind] as Order;
        const place = findPlace(list, present, order);
        list.splice(place, 0, present);
        const isSame = former !== undefined && order(former, present) === 0;
        for (const part of toPartKeys(key, present)) {
          if (isSame && places.get(key) === place) touched.delete(part);
          else touched.add(part);
        }
      }
    }
    return touched;
  }

  #listOf(key: string): Mentioning[] {
    let list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, (list = []));
    return list;
  }
}

/** The whole list, and where it is in the order of time the year and the month. */
function toPartKeys(key: string, document: Mentioning): string[] {
  if (!('publishedAt' in document)) return [key];
  const { publishedAt } = document;
  return [key, `${key} ${publishedAt.slice(0, 4)}`, `${key} ${publishedAt.slice(0, 7)}`];
}

const manyMonths = 12;

/** The parts of a list between two moments: its months, or its years when those would be many. */
function toSpanKeys(key: string, from: string, to: string): string[] {
  const first = toMonthNumber(from);
  const last = toMonthNumber(to);
  if (last - first < manyMonths) {
    return toRange(first, last).map((month) => `${key} ${toMonthText(month)}`);
  }
  return toRange(Number(from.slice(0, 4)), Number(to.slice(0, 4))).map((year) => `${key} ${year}`);
}

function toMonthNumber(moment: string): number {
  return Number(moment.slice(0, 4)) * 12 + Number(moment.slice(5, 7)) - 1;
}

function toMonthText(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

function toRange(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function toKeys(document: Mentioning): Set<string> {
  const { kind, locale } = document;
  return new Set(getReferences(document).map(({ id }) => MentionIndex.toKey(kind, locale, id)));
}

function isMentioning(document: Stored): document is Stored<MentionKind> {
  return ['articles', 'stories', 'sellers'].includes(document.kind);
}
