import type { CollectionKind, Locale, Picture, Reference } from '#cms/publishing/documents.ts';
import type { Correction } from '#cms/publishing/recordDocuments.ts';
import type { Names } from '#cms/publishing/names.ts';
import { toReference } from '#cms/publishing/names.ts';

export type Lookup = ReturnType<typeof createLookup>;

/** What a lookup loads; corrections are wanted by the text that they correct. */
export type Wanted = CollectionKind | 'media' | 'corrections';

/** A document of a known collection as a field holds it: its id, or the row itself. */
export type Value = string | { id: string } | null | undefined;

/** A document of one of several collections as a field holds it. */
export type KindValue = { relationTo: CollectionKind; value?: Value } | null | undefined;

/**
 * Finds what documents name. Everything asked for is noted, so the documents are mapped twice:
 * the first time nothing is found and `wanted` fills, then it is all loaded at once.
 * What is not published stays unfound.
 */
export function createLookup(locale: Locale) {
  const wanted = new Map<Wanted, Set<string>>();
  const names = new Map<string, Names>();
  const pictures = new Map<string, Picture>();
  const corrections = new Map<string, Correction[]>();

  function want(kind: Wanted, id: string) {
    const ids = wanted.get(kind) ?? new Set<string>();
    wanted.set(kind, ids.add(id));
  }

  function getNames(kind: CollectionKind, id: string): Names | null {
    want(kind, id);
    return names.get(`${kind}/${id}`) ?? null;
  }

  function getReference(kind: CollectionKind, value: Value): Reference | null {
    const id = toId(value);
    const found = id === null ? null : getNames(kind, id);
    return found && toReference(found, locale);
  }

  function getPicture(value: Value): Picture | null {
    const id = toId(value);
    if (id === null) return null;
    want('media', id);
    return pictures.get(id) ?? null;
  }

  /** Of what `target` names: `articles/<id>`. */
  function getCorrections(target: string): Correction[] {
    want('corrections', target);
    return corrections.get(target) ?? [];
  }

  return {
    locale,
    wanted,
    addNames: (found: Names) => names.set(`${found.kind}/${found.id}`, found),
    addPicture: (id: string, picture: Picture) => pictures.set(id, picture),
    addCorrections: (target: string, found: Correction[]) => corrections.set(target, found),
    getCorrections,
    getNames,
    getReference,
    getReferences: (kind: CollectionKind, values: Value[] | null | undefined) =>
      present((values ?? []).map((value) => getReference(kind, value))),
    getKindReference: (value: KindValue) =>
      value ? getReference(value.relationTo, value.value) : null,
    getPicture,
    getPictures: (values: Value[] | null | undefined) => present((values ?? []).map(getPicture)),
  };
}

export function present<Item>(items: (Item | null)[]): Item[] {
  return items.filter((item) => item !== null);
}

function toId(value: Value): string | null {
  if (typeof value === 'string') return value;
  return value?.id ?? null;
}
