import { isDated, type DatedKind } from './months.ts';
import { byNewest, findPlace, orders } from './order.ts';
import type { Locale } from './parts.ts';
import { getReferences } from './references.ts';
import type { Head, Stored } from './texts.ts';

export type MentionKind = 'articles' | 'stories' | 'sellers';
export type Report = Head<DatedKind>;
type Mentioning = Head<MentionKind>;

/** A list that a document stands in, and the parts of the store that it makes others by that. */
interface Membership {
  key: string;
  order: (one: Mentioning, other: Mentioning) => number;
  parts: readonly string[];
}

/**
 * Which articles, stories and sellers name a document in their fields, sorted as their lists; and
 * articles and stories together, the newest first.
 */
export class MentionIndex {
  readonly #lists = new Map<string, Mentioning[]>();

  static toKey(kind: MentionKind, locale: Locale, id: string): string {
    return `mentions ${kind}/${locale}/${id}`;
  }

  get(kind: MentionKind, locale: Locale, id: string): readonly Mentioning[] {
    return this.#lists.get(MentionIndex.toKey(kind, locale, id)) ?? [];
  }

  /**
   * Articles and stories that name `id` around another: so many that came before it, itself
   * included, and where there are too few, the oldest of all; with the parts that were read.
   */
  getNear(
    text: Pick<Report, 'id' | 'locale' | 'publishedAt'>,
    id: string,
    count: number,
  ): { near: readonly Report[]; getKeys: () => readonly string[] } {
    const key = toReportsKey(text.locale, id);
    const list = (this.#lists.get(key) ?? []) as Report[];
    const place = findPlace<Pick<Report, 'id' | 'publishedAt'>>(list, text, byNewest);
    const end = Math.min(list.length, place + count);
    const near = list.slice(Math.max(0, end - count), end);
    const oldest = near.at(-1);
    // At the end of the list whatever comes or goes counts; before it, only what lies between.
    const isOpen = end === list.length || oldest === undefined;
    const getKeys = () => (isOpen ? [key] : toSpanKeys(key, oldest.publishedAt, text.publishedAt));
    return { near, getKeys };
  }

  /** Takes in documents that have no place yet; what was there stays. */
  fill(documents: Iterable<Stored>): void {
    const filled = new Map<string, Membership>();
    for (const document of documents) {
      if (!isMentioning(document)) continue;
      for (const membership of toMemberships(document)) {
        this.#listOf(membership.key).push(document);
        filled.set(membership.key, membership);
      }
    }
    for (const { key, order } of filled.values()) this.#listOf(key).sort(order);
  }

  /** Puts a document in the place of its former self; answers which lists are now others. */
  replace(old: Stored | undefined, document: Stored | null): Set<string> {
    const touched = new Set<string>();
    const former = old && isMentioning(old) ? old : undefined;
    const present = document && isMentioning(document) ? document : undefined;
    const places = new Map<string, number>();
    if (former) {
      for (const { key, order, parts } of toMemberships(former)) {
        const list = this.#listOf(key);
        const place = findPlace(list, former, order);
        list.splice(place, 1);
        places.set(key, place);
        for (const part of parts) touched.add(part);
      }
    }
    if (present) {
      for (const { key, order, parts } of toMemberships(present)) {
        const list = this.#listOf(key);
        const place = findPlace(list, present, order);
        list.splice(place, 0, present);
        const isSame = former !== undefined && order(former, present) === 0;
        for (const part of parts) {
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

function toReportsKey(locale: Locale, id: string): string {
  return `reports ${locale}/${id}`;
}

/** One for each document that it names, and for reports one more in the order of time. */
function toMemberships(document: Mentioning): Membership[] {
  const { kind, locale } = document;
  const order = orders[kind] as Membership['order'];
  const ids = new Set(getReferences(document).map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const key = MentionIndex.toKey(kind, locale, id);
    const listed = { key, order, parts: [key] };
    return isDated(document) ? [listed, toReportMembership(document, id)] : listed;
  });
}

function toReportMembership({ locale, publishedAt }: Report, id: string): Membership {
  const key = toReportsKey(locale, id);
  const parts = [key, `${key} ${publishedAt.slice(0, 4)}`, `${key} ${publishedAt.slice(0, 7)}`];
  return { key, order: byNewest as Membership['order'], parts };
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

function isMentioning(document: Stored): document is Stored<MentionKind> {
  return ['articles', 'stories', 'sellers'].includes(document.kind);
}
