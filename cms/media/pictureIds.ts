/** The names of all fields that hold pictures, in collections and in blocks. */
export const pictureFieldNames = ['image', 'gallery', 'images', 'photos'];

/** The pictures that a document shows anywhere: in its fields, their rows, and its texts. */
export function getPictureIds(document: unknown): string[] {
  return [...new Set(collect(document))];
}

function collect(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(collect);
  if (!isRecord(value)) return [];
  if (value['type'] === 'upload') return toIds(value['value']);
  return Object.entries(value).flatMap(([name, child]) =>
    pictureFieldNames.includes(name) ? toIds(child) : collect(child),
  );
}

function toIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(toIds);
  if (typeof value === 'string') return [value];
  return isRecord(value) && typeof value['id'] === 'string' ? [value['id']] : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
