/** What is written about a text and not in it: changing it asks for no new approval. */
const remarks = new Set([
  'id',
  'notes',
  'state',
  'stateReason',
  'stateChangedAt',
  'stateChangedBy',
  'scheduledFor',
  'scheduledFor_tz',
  'translation',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
]);

/** Whether a document would read otherwise after a change than before. */
export function changesText(before: object, after: object): boolean {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const [old, now] = [before, after].map((document) => new Map(Object.entries(document)));
  return [...keys]
    .filter((key) => !remarks.has(key))
    .some((key) => toComparable(old?.get(key)) !== toComparable(now?.get(key)));
}

/** Equal for values that say the same: what is empty in any way, and rows under other ids. */
function toComparable(value: unknown): string {
  return JSON.stringify(withoutEmpty(value)) ?? '';
}

function withoutEmpty(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.length > 0 ? value.map(withoutEmpty) : undefined;
  if (typeof value !== 'object' || value === null) return isEmpty(value) ? undefined : value;
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, part]): [string, unknown] => [key, withoutEmpty(part)])
    .filter(([, part]) => part !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === false;
}
