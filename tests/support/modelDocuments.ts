import type { Doc, Locale, Picture, Reference } from '#cms/publishing/documents.ts';
import { toPublishedRecords, toWithdrawnRecords } from './modelRecords.ts';
import type { Row } from './modelRows.ts';
import { aServedArticle, aServedRegion } from './servedDocuments.ts';

type Rows = ReadonlyMap<string, Row>;

const locales: readonly Locale[] = ['id', 'en'];

/** What readers see of the rows, each at the time it changed; `lead` is the id of the first story. */
export function toDocuments(rows: Rows, lead: string | null, updatedAt: string): Doc[] {
  const published = [...rows.values()].filter(({ isPublished }) => isPublished);
  const first = lead === null ? null : rows.get(lead);
  return [
    ...published.flatMap((row) =>
      toLocales(row).flatMap((locale) => [
        toDocument(rows, row, locale, updatedAt),
        ...toPublishedRecords(row.records, toReference(row, locale), updatedAt),
      ]),
    ),
    ...[...rows.values()].flatMap(({ records, id }) => toWithdrawnRecords(records, id, updatedAt)),
    ...locales.map((locale) => ({
      kind: 'frontPage' as const,
      id: 'frontPage' as const,
      locale,
      updatedAt,
      lead: first?.isPublished ? toReference(first, locale) : null,
      figures: [],
    })),
  ];
}

function toDocument(rows: Rows, row: Row, locale: Locale, updatedAt: string): Doc {
  const { kind, id, slug, name, text } = row;
  const alternates = Object.fromEntries(toLocales(row).map((one) => [one, slug]));
  const base = { id, locale, updatedAt, slug, alternates };
  const image = row.hasPicture ? aPicture(id) : null;
  if (kind === 'topics') return { ...base, kind, name, description: text };
  if (kind === 'regions') return aServedRegion({ ...base, name, description: text, image });
  if (kind === 'people') {
    return { ...base, kind, name, position: null, organisation: null, biography: text, image };
  }
  return aServedArticle({
    ...base,
    title: name,
    summary: `Ringkasan ${name}`,
    image,
    body: { root: { children: [toParagraph(rows, row, locale)] } },
    topics: find(rows, [row.topic], locale),
    regions: find(rows, [row.region], locale),
    credits: find(rows, [row.writer], locale).map((person) => ({ role: 'writer', person })),
    related: find(rows, row.related, locale),
    publishedAt: toPublishedAt(row),
    corrections: [...row.records.corrections],
  });
}

function toParagraph(rows: Rows, row: Row, locale: Locale) {
  const words = { type: 'text' as const, text: row.text, format: 0 };
  const [document] = find(rows, [row.region], locale);
  const link = document && {
    type: 'link' as const,
    fields: { linkType: 'internal' as const, document },
    children: [words],
  };
  return { type: 'paragraph' as const, children: [words, link ?? words] };
}

function find(rows: Rows, ids: readonly string[], locale: Locale): Reference[] {
  return ids
    .flatMap((id) => rows.get(id) ?? [])
    .filter(({ isPublished }) => isPublished)
    .map((row) => toReference(row, locale));
}

/** The languages that a row has. */
export function toLocales({ kind, isTranslated }: Row): readonly Locale[] {
  return kind === 'regions' || kind === 'people' || isTranslated ? locales : ['id'];
}

export function toReference(row: Row, wanted: Locale): Reference {
  const locale = toLocales(row).includes(wanted) ? wanted : 'id';
  return { kind: row.kind, id: row.id, slug: row.slug, name: row.name, locale };
}

/** A document but for its time and what others are called. */
export function toComparable(document: Doc): string {
  return JSON.stringify({ ...document, updatedAt: '' }, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'kind' in value && !('updatedAt' in value)
      ? { ...value, name: '', slug: '', locale: '' }
      : value,
  );
}

function aPicture(id: string): Picture {
  return {
    url: `/api/public/media/${id}.jpg`,
    width: 1600,
    height: 1200,
    alt: id,
    caption: null,
    credit: 'Tembus',
    focalX: 50,
    focalY: 50,
    updatedAt: '2026-11-01T00:00:00.000Z',
    color: null,
    sources: [320, 480, 768].map((width) => ({
      format: 'webp',
      width,
      height: width * 0.75,
      url: `/api/public/media/${id}-${width}.webp`,
    })),
    share: null,
  };
}

/** The day on which a row stands in the lists. */
export function toPublishedAt({ day }: { day: number }): string {
  return new Date(Date.UTC(2025, 0, 1 + day)).toISOString();
}
