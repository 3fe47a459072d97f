import type { FlattenedField } from 'payload';

type Values = Record<string, unknown>;

/**
 * What of an old version a language gets back: the fields that are translated, also within groups.
 * A list whose rows carry translations is taken as it is now, with the old words in the rows that
 * are still there. Both documents are in that one language.
 */
export function toLanguageData(
  fields: readonly FlattenedField[],
  version: Values,
  current: Values,
): Values {
  const entries = fields.flatMap((field): [string, unknown][] => {
    const [old, now] = [version[field.name], current[field.name]];
    if (field.localized) return [[field.name, old ?? null]];
    if (!('flattenedFields' in field) || !hasTranslations(field.flattenedFields)) return [];
    if (field.type === 'array' && Array.isArray(now)) {
      return [[field.name, now.map((row) => toRow(field.flattenedFields, old, toValues(row)))]];
    }
    const isGroup = field.type === 'group' || field.type === 'tab';
    if (!isGroup) return [];
    return [[field.name, toLanguageData(field.flattenedFields, toValues(old), toValues(now))]];
  });
  return Object.fromEntries(entries);
}

function toRow(fields: readonly FlattenedField[], old: unknown, row: Values): Values {
  const before = Array.isArray(old) ? old.map(toValues).find(({ id }) => id === row['id']) : null;
  return before ? { ...row, ...toLanguageData(fields, before, row) } : row;
}

function hasTranslations(fields: readonly FlattenedField[]): boolean {
  return fields.some(
    (field: FlattenedField) =>
      field.localized || ('flattenedFields' in field && hasTranslations(field.flattenedFields)),
  );
}

function toValues(value: unknown): Values {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
