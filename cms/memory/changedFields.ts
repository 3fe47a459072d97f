import { isDeepStrictEqual } from 'node:util';
import type { FlattenedField } from 'payload';

type Values = Record<string, unknown>;

/** What Payload and the editorial hooks keep by themselves; their changes are told otherwise. */
const kept =
  /^(id|_status|createdAt|updatedAt|deletedAt|publishedAt|password|salt|hash|sessions|state.*|scheduledFor|.*_tz)$/;

/**
 * The Indonesian names of the fields that a save changed. `data` is what was saved, with relations
 * as ids, as in `before`.
 */
export function getChangedFields(
  fields: readonly FlattenedField[],
  before: Values,
  data: Values,
): string[] {
  return fields
    .filter(({ name }) => !kept.test(name) && name in data)
    .filter(({ name }) => !isDeepStrictEqual(toPlain(before[name]), toPlain(data[name])))
    .map(getIndonesianName);
}

function getIndonesianName(field: FlattenedField): string {
  const label = 'label' in field ? field.label : undefined;
  if (typeof label === 'string') return label;
  const isTranslated = typeof label === 'object' && label !== null && 'id' in label;
  return isTranslated ? String(label['id']) : field.name;
}

/** Without what is empty, and with dates as text: databases and forms differ there. */
function toPlain(value: unknown): unknown {
  const text = JSON.stringify(value ?? null, (_, part: unknown) =>
    isEmpty(part) ? undefined : part,
  );
  return text === undefined ? null : (JSON.parse(text) as unknown);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
