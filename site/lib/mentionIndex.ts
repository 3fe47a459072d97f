import { findPlace, orders } from './order.ts';
import type { Locale } from './parts.ts';
import { getReferences } from './references.ts';
import type { Head, Stored } from './texts.ts';

export type MentionKind = 'articles' | 'stories' | 'sellers';
type Mentioning = Head<MentionKind>;
type Order = (one: Mentioning, other: Mentioning) => number;

/** Which articles, stories and sellers name a document in their fields, sorted as their lists. */
export class MentionIndex {
  readonly #lists = new Map<string, Mentioning[]>();

  static toKey(kind: MentionKind, locale: Locale, id: string): string {
    return `mentions ${kind}/${locale}/${id}`;
  }

  get(kind: MentionKind, locale: Locale, id: string): readonly Mentioning[] {
    return this.#lists.get(MentionIndex.toKey(kind, locale, id)) ?? [];
  }

  /** Adds a document; all must come in the order of their list. */
  append(document: Stored): void {
    if (!isMentioning(document)) return;
    for (const key of toKeys(document)) this.#listOf(key).push(document);
  }

  /** Puts a document in the place of its former self; answers which lists are now others. */
  replace(old: Stored | undefined, document: Stored | null): Set<string> {
    const touched = new Set<string>();
    const former = old && isMentioning(old) ? old : undefined;
    const present = document && isMentioning(document) ? document : undefined;
    const places = new Map<string, number>();
    if (former) {
      for (const key of toKeys(former)) {
        const list = this.#listOf(key);
        const place = findPlace(list, former, orders[former.kind] as Order);
        list.splice(place, 1);
        places.set(key, place);
        touched.add(key);
      }
    }
    if (present) {
      for (const key of toKeys(present)) {
        const list = this.#listOf(key);
        const order = orders[present.kind] as Order;
        const place = findPlace(list, present, order);
        list.splice(place, 0, present);
        const isSame = former !== undefined && order(former, present) === 0;
        if (isSame && places.get(key) === place) touched.delete(key);
        else touched.add(key);
      }
    }
    return touched;
  }

  #listOf(key: string): Mentioning[] {
    let list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, (list = []));
    return list;
  }
}

function toKeys(document: Mentioning): Set<string> {
  const { kind, locale } = document;
  return new Set(getReferences(document).map(({ id }) => MentionIndex.toKey(kind, locale, id)));
}

function isMentioning(document: Stored): document is Stored<MentionKind> {
  return ['articles', 'stories', 'sellers'].includes(document.kind);
}
