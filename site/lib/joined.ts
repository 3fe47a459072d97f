import { cardFields, toCard, type Card, type CardKind } from './cards.ts';
import { markDocument } from './digest.ts';
import type { CollectionKind, Locale } from './parts.ts';
import { getReferences, toJoined } from './references.ts';
import { hasText, type Head, type Stored } from './texts.ts';

type Find = (
  kind: CollectionKind,
  id: string,
  locale: Locale,
) => Stored<CollectionKind> | undefined;

/** Documents and cards as they are handed out: with the present names of all they refer to. */
export class Joined {
  readonly #find: Find;
  readonly #heads = new Map<string, Stored>();
  /** What has a text is read by few pages, which ask for it several times: one is kept. */
  #last: { key: string; head: Stored } | undefined;
  readonly #cards = new Map<string, unknown>();
  /** By what they refer to: the keys of documents. */
  readonly #referrers = new Map<string, Set<string>>();

  constructor(find: Find) {
    this.#find = find;
  }

  toHead(document: Stored, key: string): Stored {
    if (hasText(document)) {
      if (this.#last?.key !== key) this.#last = { key, head: this.join(document, key) };
      return this.#last.head;
    }
    let head = this.#heads.get(key);
    if (head === undefined) this.#heads.set(key, (head = markDocument(this.join(document, key))));
    return head;
  }

  toCard<K extends CardKind>(document: Head<K>, key: string): Card<K> {
    let card = this.#cards.get(key) as Card<K> | undefined;
    if (card !== undefined) return card;
    const { kind, locale } = document;
    card = markDocument(this.join({ ...toCard(document, kind as K), locale }, key));
    this.#cards.set(key, card);
    return card;
  }

  /** Fields of a document; `key` is told to what they refer to. */
  join<Fields extends { locale: Locale }>(fields: Fields, key: string): Fields {
    return toJoined(fields, fields.locale, (kind, id, locale) => {
      const target = `${kind}/${id}`;
      const keys = this.#referrers.get(target);
      if (keys === undefined) this.#referrers.set(target, new Set([key]));
      else keys.add(key);
      return this.#find(kind, id, locale);
    });
  }

  /** A draft with the same names. It is shown once, so nobody need hear of it when they change. */
  joinDraft<Fields extends { locale: Locale }>(draft: Fields): Fields {
    return toJoined(draft, draft.locale, this.#find);
  }

  /** The keys of what was handed out and may name a document. */
  getReferrers({ kind, id }: { kind: CollectionKind; id: string }): Iterable<string> {
    return this.#referrers.get(`${kind}/${id}`) ?? [];
  }

  /** The document that was handed out under this key is not so any more. */
  forgetHead(key: string): void {
    this.#heads.delete(key);
    if (this.#last?.key === key) this.#last = undefined;
  }

  /** The same of what lists show. */
  forgetCard(key: string): void {
    this.#cards.delete(key);
  }
}

/** Whether lists show of a document what they showed of another. */
export function isSameCard(one: Stored | null | undefined, other: Stored | null): boolean {
  if (!one || !other) return one === other;
  return JSON.stringify(toShown(one)) === JSON.stringify(toShown(other));
}

/** Whether lists show of a document what it calls another. */
export function isNamedOnCard(document: Stored, { id }: { id: string }): boolean {
  return getReferences(toShown(document)).some((reference) => reference.id === id);
}

function toShown(document: Stored): object {
  return isCarded(document) ? toCard(document, document.kind) : document;
}

function isCarded(document: Stored): document is Stored<CardKind> {
  return document.kind in cardFields;
}
