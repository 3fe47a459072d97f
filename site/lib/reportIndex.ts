import { isDated, type DatedKind } from './months.ts';
import { compare, findPlace } from './order.ts';
import type { Locale } from './parts.ts';
import { getReferences } from './references.ts';
import type { Head, Stored } from './texts.ts';

export type Report = Head<DatedKind>;

/** Where a text stands in the order of time. */
export type Moment = Pick<Report, 'id' | 'locale' | 'publishedAt'>;

/**
 * Articles and stories by the documents that they name, to find those that share most with one.
 * Lists hold numbers of reports: so what they share is counted without looking at any of them.
 */
export class ReportIndex {
  readonly #reports: (Report | undefined)[] = [];
  /** When they were published, in milliseconds: comparing these needs no look at a report either. */
  readonly #times: number[] = [];
  readonly #numbers = new Map<Report, number>();
  readonly #free: number[] = [];
  /** The reports that name a document, the newest first. */
  readonly #lists = new Map<string, number[]>();
  /** All 0 but while somebody counts. */
  #weights = new Uint8Array(64);

  /** Takes in documents that have no place yet; what was there stays. */
  fill(documents: Iterable<Stored>): void {
    const filled = new Set<number[]>();
    for (const document of documents) {
      if (!isDated(document)) continue;
      const number = this.#count(document);
      for (const key of toKeys(document)) {
        const list = this.#listOf(key);
        list.push(number);
        filled.add(list);
      }
    }
    for (const list of filled) list.sort(this.#byNewest);
  }

  /**
   * Of the reports that name one of `ids` those that share most of them, and of these the newest.
   * For each id so many are weighed as `within` says: those that came before a text, itself
   * included, and where there are too few, the oldest of all. Answers which lists were read, too.
   */
  getAlike(
    text: Moment,
    ids: readonly string[],
    { within, count, not }: { within: number; count: number; not: ReadonlySet<string> },
  ): { alike: Report[]; getKeys: () => string[] } {
    const found: number[] = [];
    const weights = this.#weights;
    const keys = ids.map((id) => toKey(text.locale, id));
    for (const key of keys) {
      const list = this.#lists.get(key) ?? [];
      const [start, end] = this.#toSpan(list, text, within);
      for (let at = start; at < end; at += 1) {
        const number = list[at] ?? 0;
        const weight = weights[number] ?? 0;
        if (weight === 0) found.push(number);
        weights[number] = weight + 1;
      }
    }
    const best = this.#takeBest(found, count, not);
    for (const number of found) weights[number] = 0;
    const getKeys = () => keys.flatMap((key) => this.#toParts(key, text, within));
    return { alike: best.map((number) => this.#get(number)), getKeys };
  }

  /** Puts a document in the place of its former self; answers which lists are now others. */
  replace(old: Stored | undefined, document: Stored | null): Set<string> {
    const touched = new Set<string>();
    const former = old && isDated(old) ? old : undefined;
    const present = document && isDated(document) ? document : undefined;
    const places = new Map<string, number>();
    if (former) {
      for (const key of toKeys(former)) {
        const list = this.#listOf(key);
        const place = this.#findPlace(list, former);
        list.splice(place, 1);
        places.set(key, place);
        for (const part of toParts(key, former)) touched.add(part);
      }
      this.#release(former);
    }
    if (present) {
      const number = this.#count(present);
      const isSame = former?.publishedAt === present.publishedAt;
      for (const key of toKeys(present)) {
        const list = this.#listOf(key);
        const place = this.#findPlace(list, present);
        list.splice(place, 0, number);
        for (const part of toParts(key, present)) {
          if (isSame && places.get(key) === place) touched.delete(part);
          else touched.add(part);
        }
      }
    }
    return touched;
  }

  /** The first few by weight; there are dozens, so sorting them all would take longer. */
  #takeBest(found: readonly number[], count: number, not: ReadonlySet<string>): number[] {
    const best: number[] = [];
    const order = (one: number, other: number) =>
      (this.#weights[other] ?? 0) - (this.#weights[one] ?? 0) || this.#byNewest(one, other);
    for (const number of found) {
      const last = best[count - 1];
      if (last !== undefined && order(last, number) < 0) continue;
      if (not.has(this.#get(number).id)) continue;
      best.splice(findPlace(best, number, order), 0, number);
      best.length = Math.min(best.length, count);
    }
    return best;
  }

  /** What of a list is weighed: from one place to before another. */
  #toSpan(list: readonly number[], text: Moment, within: number): [start: number, end: number] {
    const end = Math.min(list.length, this.#findPlace(list, text) + within);
    return [Math.max(0, end - within), end];
  }

  /** The parts of the store that stand for what of a list is weighed. */
  #toParts(key: string, text: Moment, within: number): string[] {
    const list = this.#lists.get(key) ?? [];
    const [, end] = this.#toSpan(list, text, within);
    const oldest = list[end - 1];
    // At the end of the list whatever comes or goes counts; before it, only what lies between.
    if (end === list.length || oldest === undefined) return [key];
    return toSpanParts(key, this.#get(oldest).publishedAt, text.publishedAt);
  }

  #findPlace(list: readonly number[], text: Moment): number {
    const time = Date.parse(text.publishedAt);
    return findPlace<number, Moment>(
      list,
      text,
      (one, { id }) => time - (this.#times[one] ?? 0) || compare(this.#get(one).id, id),
    );
  }

  readonly #byNewest = (one: number, other: number): number =>
    (this.#times[other] ?? 0) - (this.#times[one] ?? 0) ||
    compare(this.#get(one).id, this.#get(other).id);

  #get(number: number): Report {
    const report = this.#reports[number];
    if (report === undefined) throw new Error(`There is no report of number ${number}.`);
    return report;
  }

  /** Gives a report a number. */
  #count(report: Report): number {
    const number = this.#free.pop() ?? this.#reports.length;
    this.#reports[number] = report;
    this.#times[number] = Date.parse(report.publishedAt);
    this.#numbers.set(report, number);
    if (number >= this.#weights.length) this.#weights = new Uint8Array(2 * this.#weights.length);
    return number;
  }

  #release(report: Report): void {
    const number = this.#numbers.get(report);
    if (number === undefined) return;
    this.#numbers.delete(report);
    this.#reports[number] = undefined;
    this.#free.push(number);
  }

  #listOf(key: string): number[] {
    let list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, (list = []));
    return list;
  }
}

function toKey(locale: Locale, id: string): string {
  return `reports ${locale}/${id}`;
}

function toKeys(report: Report): string[] {
  const ids = new Set(getReferences(report).map(({ id }) => id));
  return [...ids].map((id) => toKey(report.locale, id));
}

/** The parts of the store that a report is in by naming a document: the list, its year and month. */
function toParts(key: string, { publishedAt }: Report): string[] {
  return [key, `${key} ${publishedAt.slice(0, 4)}`, `${key} ${publishedAt.slice(0, 7)}`];
}

const manyMonths = 12;

/** The parts of a list between two moments: its months, or its years when those would be many. */
function toSpanParts(key: string, from: string, to: string): string[] {
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
