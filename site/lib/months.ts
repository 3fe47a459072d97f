import { byNewest, findPlace } from './order.ts';
import type { Locale } from './parts.ts';
import type { Kind } from './schemas.ts';
import type { Head, Stored } from './texts.ts';

export type DatedKind = 'articles' | 'stories';
type Dated = Head<DatedKind>;

export const datedKinds: readonly DatedKind[] = ['articles', 'stories'];

/** What stands for the list of a month among the parts of the store. */
export function toMonthKey(kind: DatedKind, locale: Locale, month: string): string {
  return `month ${kind}/${locale}/${month}`;
}

/** The months in which documents were published, as `2026-11` in UTC; the newest first. */
export function listMonths(list: readonly Dated[]): string[] {
  const months: string[] = [];
  for (let next = list[0]; next !== undefined;) {
    const month = toMonth(next);
    months.push(month);
    next = list[findEnd(list, month)];
  }
  return months;
}

/** What was published in a month, of a list with the newest first. */
export function cutMonth<Item extends Dated>(list: readonly Item[], month: string): Item[] {
  // `~` comes after every day of the month, an empty id before every other.
  const start = findPlace(list, { publishedAt: `${month}~`, id: '' }, byNewest);
  return list.slice(start, findEnd(list, month));
}

/** The lists of months that a change makes others. */
export function findMovedMonths(old: Stored | undefined, now: Stored | null): string[] {
  const [before, after] = [old, now ?? undefined].map((one) => (one && isDated(one) ? one : null));
  if (before && after && before.publishedAt === after.publishedAt) return [];
  return [before, after].flatMap((one) =>
    one ? toMonthKey(one.kind, one.locale, toMonth(one)) : [],
  );
}

function findEnd(list: readonly Dated[], month: string): number {
  return findPlace(list, { publishedAt: month, id: '' }, byNewest);
}

function toMonth({ publishedAt }: { publishedAt: string }): string {
  return publishedAt.slice(0, 7);
}

/** Whether a document stands in the order of time. */
export function isDated<Document extends { kind: Kind }>(
  document: Document,
): document is Extract<Document, { kind: DatedKind }> {
  return datedKinds.some((kind: Kind) => kind === document.kind);
}
