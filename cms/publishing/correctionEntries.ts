import type { Payload } from 'payload';
import { parseTarget, reportKinds, toTarget } from '#cms/editorial/corrections.ts';
import { isStanding, readCorrections, toCorrection } from '#cms/publishing/corrections.ts';
import type { CorrectionRow } from '#cms/publishing/corrections.ts';
import { locales } from '#cms/publishing/documents.ts';
import type { Locale } from '#cms/publishing/documents.ts';
import type { CorrectionEntry } from '#cms/publishing/recordDocuments.ts';
import { toReference } from '#cms/publishing/names.ts';
import type { Names } from '#cms/publishing/names.ts';
import { getNames, isReadable } from '#cms/publishing/published.ts';
import { withTouches } from '#cms/publishing/touches.ts';

/**
 * Every correction in every language in which its text can be read. Of a withdrawn text only the
 * withdrawal is told, as the others would say what was in it.
 */
export async function getCorrectionEntries(payload: Payload): Promise<CorrectionEntry[]> {
  const rows = await withTouches(payload, 'corrections', await readCorrections(payload));
  const published = await getPublished(payload, rows);
  return rows.flatMap((row) =>
    locales.flatMap((locale) => toEntry(row, locale, published.get(row.target)) ?? []),
  );
}

function toEntry(row: CorrectionRow, locale: Locale, names?: Names): CorrectionEntry | null {
  const base = {
    kind: 'corrections' as const,
    id: row.id,
    locale,
    updatedAt: row.updatedAt,
    correction: toCorrection(row, locale),
  };
  if (names) {
    const document = toReference(names, locale);
    return isReadable(names, locale) ? { ...base, document, withdrawn: null } : null;
  }
  const slug = isStanding(row) ? row.withdrawn?.slugs[locale] : undefined;
  if (slug === undefined) return null;
  const { kind } = parseTarget(row.target);
  return { ...base, document: null, withdrawn: { kind, slug } };
}

async function getPublished(payload: Payload, rows: CorrectionRow[]): Promise<Map<string, Names>> {
  const published = new Map<string, Names>();
  for (const kind of reportKinds) {
    const ids = new Set(
      rows
        .map(({ target }) => parseTarget(target))
        .flatMap((one) => (one.kind === kind ? one.id : [])),
    );
    if (ids.size === 0) continue;
    const found = await getNames(payload, kind, [...ids]);
    for (const names of found) published.set(toTarget(kind, names.id), names);
  }
  return published;
}
