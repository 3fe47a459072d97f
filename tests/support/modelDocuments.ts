import type { Article, Doc, Locale, Picture, Reference, Story } from '#cms/publishing/documents.ts';
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
  const base = { id, locale, updatedAt, slug, alternates, name };
  const image = row.hasPicture ? aPicture(id) : null;
  switch (kind) {
    case 'topics':
      return { ...base, kind, description: text };
    case 'regions':
      return aServedRegion({ ...base, description: text, image });
    case 'products':
      return {
        ...base,
        kind,
        summary: text,
        description: null,
        hsCode: null,
        hsSource: null,
        image,
      };
    case 'organisations': {
      const type = 'association';
      return { ...base, kind, abbreviation: null, type, website: null, description: text };
    }
    case 'people': {
      const [organisation = null] = find(rows, [row.organisation], locale);
      return { ...base, kind, position: null, organisation, biography: text, image };
    }
    case 'sellers':
      return { ...base, kind, ...toProfile(rows, row, locale), image };
    default:
      return toReport(rows, row, { ...base, image });
  }
}

function toProfile(rows: Rows, row: Row, locale: Locale) {
  const [region = null] = find(rows, [row.region], locale);
  return {
    owner: null,
    womenLed: true,
    memberCount: null,
    region,
    tagline: row.text,
    about: { root: { children: [toParagraph(rows, row, locale)] } },
    gallery: [],
    offers: find(rows, [row.product], locale).map((product) => ({
      product,
      name: row.text,
      specification: null,
      hsCode: null,
      hsSource: null,
      moq: null,
      capacityPerMonth: null,
      unit: null,
      priceBasis: null,
      packing: null,
      leadTimeDays: null,
      photos: [],
    })),
    destinations: [],
    certificates: [],
    contacts: { whatsapp: null, email: null, website: null },
    links: [],
    example: true,
  };
}

type Given = Pick<Article, 'id' | 'locale' | 'updatedAt' | 'slug' | 'alternates' | 'image'>;

function toReport(rows: Rows, row: Row, { locale, ...given }: Given): Article | Story {
  const { id, slug, alternates, updatedAt, image } = given;
  const article = aServedArticle({
    id,
    slug,
    alternates,
    updatedAt,
    image,
    locale,
    title: row.name,
    summary: `Ringkasan ${row.name}`,
    body: { root: { children: [toParagraph(rows, row, locale)] } },
    topics: find(rows, [row.topic], locale),
    regions: find(rows, [row.region], locale),
    products: find(rows, [row.product], locale),
    organisations: find(rows, [row.organisation], locale),
    credits: find(rows, [row.writer], locale).map((person) => ({ role: 'writer', person })),
    related: find(rows, row.related, locale),
    publishedAt: toPublishedAt(row),
    corrections: [...row.records.corrections],
  });
  if (row.kind === 'articles') return article;
  return {
    ...article,
    kind: 'stories',
    sellers: find(rows, [row.seller], locale),
    firstExportYear: 2020,
    figures: [],
    milestones: [{ date: '2020-03', text: row.text }],
    helpers: find(rows, [row.organisation], locale),
  };
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
  const isInBoth = kind === 'regions' || kind === 'people' || kind === 'organisations';
  return isInBoth || isTranslated ? locales : ['id'];
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
