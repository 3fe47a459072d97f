import type { Figure, Source } from '#cms/publishing/documents.ts';

interface StoredSource {
  name?: string | null;
  url?: string | null;
}

interface StoredFigure {
  label: string;
  value: number;
  unit?: string | null;
  period?: string | null;
  source?: StoredSource;
}

export function toSource(stored: StoredSource | undefined): Source | null {
  return stored?.name ? { name: stored.name, url: stored.url || null } : null;
}

/** A row whose label is filled in neither language shows nothing and is left out. */
export function toFigures(stored: StoredFigure[] | null | undefined): Figure[] {
  return (stored ?? [])
    .filter(({ label }) => label)
    .map(({ label, value, unit, period, source }) => ({
      label,
      value,
      unit: unit || null,
      period: period || null,
      source: toSource(source),
    }));
}
