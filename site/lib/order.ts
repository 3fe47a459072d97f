import type { Correction } from './parts.ts';
import type { Doc, Kind } from './schemas.ts';

/** Newest first; documents of the same moment keep one order, by id. */
export function byNewest(
  one: { publishedAt: string; id: string },
  other: { publishedAt: string; id: string },
): number {
  return compare(other.publishedAt, one.publishedAt) || compare(one.id, other.id);
}

const collator = new Intl.Collator('id');

function byName(one: { name: string; id: string }, other: { name: string; id: string }): number {
  return collator.compare(one.name, other.name) || compare(one.id, other.id);
}

function byCode(one: { code: string; id: string }, other: { code: string; id: string }): number {
  return compare(one.code, other.code) || compare(one.id, other.id);
}

/** As their texts stood in the lists; what was never dated comes last. */
function byPublication(
  one: { publishedAt: string | null; id: string },
  other: { publishedAt: string | null; id: string },
): number {
  return compare(other.publishedAt ?? '', one.publishedAt ?? '') || compare(one.id, other.id);
}

function byId(one: { id: string }, other: { id: string }): number {
  return compare(one.id, other.id);
}

/** The newest correction first. */
function byIssue(
  one: { correction: Correction; id: string },
  other: { correction: Correction; id: string },
): number {
  return compare(other.correction.issuedAt, one.correction.issuedAt) || compare(one.id, other.id);
}

/** How the lists of each kind are sorted; no two documents are equal. */
export const orders: { [K in Kind]: (one: Doc<K>, other: Doc<K>) => number } = {
  articles: byNewest,
  stories: byNewest,
  sellers: byName,
  people: byName,
  organisations: byName,
  regions: byCode,
  countries: byName,
  products: byName,
  topics: byName,
  corrections: byIssue,
  withdrawals: byPublication,
  histories: byId,
  frontPage: byId,
};

/** Where an item stands, or would stand, in a sorted list. */
export function findPlace<Item, Sought = Item>(
  list: readonly Item[],
  item: Sought,
  order: (one: Item, other: Sought) => number,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = list[middle];
    if (there !== undefined && order(there, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In the order of their characters, which is that of time for dates in one form. */
export function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
