import type { FlattenedField } from 'payload';

type Values = Record<string, unknown>;

interface Sources {
  /** What the form holds; a field that it lacks stays as it is stored. */
  typed: Values;
  stored: Values;
  /** Stands in for what is not translated yet; empty when the form is in Indonesian itself. */
  indonesian: Values;
}

/** What keeps the address and the identity of a document, and is not shown while it is typed. */
const kept = new Set(['id', 'slug', 'createdAt', 'updatedAt', 'deletedAt', '_status']);

/** The values of a form in the shape in which the database would give them back. */
export function toTypedRow(fields: FlattenedField[], sources: Sources): Values {
  const row: Values = {};
  for (const field of fields) {
    if (!('name' in field) || kept.has(field.name)) continue;
    row[field.name] = toValue(field, sources);
  }
  return row;
}

function toValue(field: FlattenedField, { typed, stored, indonesian }: Sources): unknown {
  const { name } = field;
  const value = name in typed ? typed[name] : stored[name];
  if (field.type === 'array') {
    // The form counts its rows where it has none.
    const rows = Array.isArray(value) ? value.filter(isValues) : [];
    return rows.map((row) => ({
      id: row['id'],
      ...toTypedRow(field.flattenedFields, {
        typed: row,
        stored: findRow(stored[name], row),
        indonesian: findRow(indonesian[name], row),
      }),
    }));
  }
  if (field.type === 'group' || field.type === 'tab') {
    return toTypedRow(field.flattenedFields, {
      typed: toValues(value),
      stored: toValues(stored[name]),
      indonesian: toValues(indonesian[name]),
    });
  }
  if ('hasMany' in field && field.hasMany && !Array.isArray(value)) return [];
  return field.localized && isEmpty(value) ? indonesian[name] : value;
}

function findRow(rows: unknown, { id }: Values): Values {
  const found: unknown = Array.isArray(rows)
    ? rows.find((row) => isValues(row) && row['id'] === id)
    : undefined;
  return toValues(found);
}

function toValues(value: unknown): Values {
  return isValues(value) ? value : {};
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
