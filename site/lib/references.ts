import type { CollectionKind, Locale, Reference } from './parts.ts';
import type { Doc } from './schemas.ts';

type Find = (kind: CollectionKind, id: string, locale: Locale) => Doc<CollectionKind> | undefined;

/** The document with every reference in it naming its target as the target is now called. */
export function toJoined<D extends Doc>(document: D, find: Find): D {
  return joinValue(document, (reference) => {
    const target = find(reference.kind, reference.id, document.locale);
    return target === undefined ? reference : toReference(target);
  }) as D;
}

export function toReference(document: Doc<CollectionKind>): Reference {
  const { kind, id, slug, locale } = document;
  return { kind, id, slug, locale, name: 'title' in document ? document.title : document.name };
}

/** Every document named in the fields of another; what its running text links to is left out. */
export function getReferences(document: Doc): Reference[] {
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

/** Walks JSON, swapping references; what holds none is handed back as it is, not copied. */
function joinValue(value: unknown, swap: (reference: Reference) => Reference): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const joined = value.map((item) => joinValue(item, swap));
    return joined.some((item, at) => item !== value[at]) ? joined : value;
  }
  if (isReference(value)) return swap(value);
  let copy: Record<string, unknown> | undefined;
  for (const [field, item] of Object.entries(value)) {
    const joined = joinValue(item, swap);
    if (joined !== item) (copy ??= { ...value })[field] = joined;
  }
  return copy ?? value;
}

function isReference(value: object): value is Reference {
  return 'kind' in value && 'slug' in value && 'id' in value && !('updatedAt' in value);
}
