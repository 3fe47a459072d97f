import type { CollectionKind, Locale, Picture, Reference } from './parts.ts';
import type { Head } from './texts.ts';

type Find = (kind: CollectionKind, id: string, locale: Locale) => Head<CollectionKind> | undefined;

type Swap = (reference: Reference) => Reference | null;

/**
 * A document, or some of its fields, with every reference naming its target as that is now called.
 * What refers to a document that is not published goes, as in the content API: links become text.
 */
export function toJoined<Fields extends object>(
  fields: Fields,
  locale: Locale,
  find: Find,
): Fields {
  return joinFields(fields, (reference) => {
    const target = find(reference.kind, reference.id, locale);
    if (target === undefined) return null;
    const { name, slug, locale: spoken } = reference;
    const isPresent = name === getName(target) && slug === target.slug && spoken === target.locale;
    // What names its target rightly is handed back as it is, and what holds it need not be copied.
    return isPresent ? reference : toReference(target);
  }) as Fields;
}

export function toReference(document: Head<CollectionKind>): Reference {
  const { kind, id, slug, locale } = document;
  return { kind, id, slug, name: getName(document), locale };
}

function getName(document: Head<CollectionKind>): string {
  return 'title' in document ? document.title : document.name;
}

/** Every document named in the fields of another; what its running text links to is left out. */
export function getReferences(document: object): Reference[] {
  const found: Reference[] = [];
  for (const [field, value] of Object.entries(document)) {
    if (field === 'body' || field === 'about' || field === 'description') continue;
    joinValue(value, (reference) => {
      found.push(reference);
      return reference;
    });
  }
  return found;
}

/** Every document named anywhere in a value, running text and its links included. */
export function findReferences(value: unknown): Reference[] {
  const found: Reference[] = [];
  joinValue(value, (reference) => {
    found.push(reference);
    return reference;
  });
  return found;
}

/** Walks JSON, swapping references; what holds none is handed back as it is, not copied. */
function joinValue(value: unknown, swap: Swap): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return joinItems(value, swap);
  if (isReference(value)) return swap(value);
  // Pictures are the largest part of a document without its text, and name no other.
  return isPicture(value) ? value : joinFields(value, swap);
}

function joinFields(value: object, swap: Swap): object {
  let copy: Record<string, unknown> | undefined;
  const fields = value as Record<string, unknown>;
  for (const field of Object.keys(fields)) {
    const joined = joinValue(fields[field], swap);
    if (joined !== fields[field]) (copy ??= { ...fields })[field] = joined;
  }
  return copy ?? value;
}

function joinItems(items: readonly unknown[], swap: Swap): readonly unknown[] {
  let joined: unknown[] | undefined;
  items.forEach((item, at) => {
    const value = joinValue(item, swap);
    if (value !== item) (joined ??= items.slice(0, at)).push(...toKept(value));
    else joined?.push(item);
  });
  return joined ?? items;
}

/** What stays of an item of a list once the documents it names were looked for. */
function toKept(joined: unknown): readonly unknown[] {
  if (joined === null) return [];
  if (!isFields(joined)) return [joined];
  if ('role' in joined && joined.person === null) return [];
  if (!isFields(joined.fields) || joined.fields.document !== null) return [joined];
  return joined.type === 'link' && Array.isArray(joined.children) ? joined.children : [];
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export function isPicture(value: object): value is Picture {
  return 'focalX' in value && 'sources' in value;
}

export function isReference(value: object): value is Reference {
  return 'kind' in value && 'slug' in value && 'id' in value && !('updatedAt' in value);
}
