import { z } from 'zod';
import { locales } from '#cms/publishing/documents.ts';
import type { CollectionKind, Locale, Reference } from '#cms/publishing/documents.ts';

/** Slug and name of a published document in every language it exists in. */
export interface Names {
  kind: CollectionKind;
  id: string;
  updatedAt: string;
  slugs: { id?: string; en?: string };
  names: { id?: string; en?: string };
}

/** These exist in a language only when they have a title or name and a slug of their own in it. */
const translatedKinds: readonly CollectionKind[] = ['articles', 'stories', 'products', 'topics'];

export function isTranslated(kind: CollectionKind): boolean {
  return translatedKinds.includes(kind);
}

export function isNews(kind: CollectionKind): boolean {
  return kind === 'articles' || kind === 'stories';
}

export function nameField(kind: CollectionKind): 'title' | 'name' {
  return isNews(kind) ? 'title' : 'name';
}

/** A text of a row that was read in all languages at once. */
const localized = z
  .union([
    z.string().transform((text) => ({ id: text, en: text })),
    z.object({ id: z.string().nullish(), en: z.string().nullish() }),
  ])
  .nullish()
  .transform((texts) => ({ id: texts?.id || undefined, en: texts?.en || undefined }));

const row = z.object({
  id: z.string(),
  updatedAt: z.string(),
  slug: localized,
  title: localized,
  name: localized,
});

/** From a row read with `locale: 'all'`, whose texts Payload's own types call plain strings. */
export function toNames(kind: CollectionKind, value: unknown): Names {
  const { id, updatedAt, slug, title, name } = row.parse(value);
  const found: Names = { kind, id, updatedAt, slugs: {}, names: {} };
  const texts = nameField(kind) === 'title' ? title : name;
  for (const locale of locales) {
    const text = isTranslated(kind) ? texts[locale] : (texts[locale] ?? texts.id);
    if (!text || !slug[locale]) continue;
    found.slugs[locale] = slug[locale];
    found.names[locale] = text;
  }
  return found;
}

/** In the language asked for if the document exists in it, else in one that it exists in. */
export function toReference(found: Names, wanted: Locale): Reference | null {
  const locale = [wanted, ...locales].find((candidate) => found.slugs[candidate]);
  const slug = locale && found.slugs[locale];
  const name = locale && found.names[locale];
  return slug && name ? { kind: found.kind, id: found.id, slug, name, locale } : null;
}
