/** Newest first; documents of the same moment keep one order, by id. */
export function byNewest(
  one: { publishedAt: string; id: string },
  other: { publishedAt: string; id: string },
): number {
  return compare(other.publishedAt, one.publishedAt) || compare(one.id, other.id);
}

const collator = new Intl.Collator('id');

export function byName(
  one: { name: string; id: string },
  other: { name: string; id: string },
): number {
  return collator.compare(one.name, other.name) || compare(one.id, other.id);
}

export function byCode(one: { code: string }, other: { code: string }): number {
  return compare(one.code, other.code);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
