import { byNewest, findPlace } from './order.ts';
import type { Locale } from './parts.ts';
import type { Stored } from './texts.ts';

/** A place in the list of news: of an article, or of one that was withdrawn. */
export interface NumberedPlace {
  id: string;
  publishedAt: string;
}

/** So many places, counted from the oldest, are one part of the store. */
const block = 100;

/**
 * The list of news of one language, counted from the oldest: a new article moves no other, nor does
 * one that is withdrawn, because its place stays.
 */
export class NumberedList {
  readonly #locale: Locale;
  /** Newest first. */
  readonly #places: NumberedPlace[] = [];
  /** How many documents have a place: while a text comes back its withdrawal may still be there. */
  readonly #holders = new Map<string, number>();

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  get length(): number {
    return this.#places.length;
  }

  /** Newest first. */
  get places(): readonly NumberedPlace[] {
    return this.#places;
  }

  /** Gives documents places before any is changed. */
  fill(documents: Iterable<Stored>): void {
    for (const document of documents) {
      const place = toPlace(document);
      if (place !== null && this.#hold(place, 1) === 1) this.#places.push(place);
    }
    this.#places.sort(byNewest);
  }

  /** Gives a document a place, unless another holds it; answers what that touches. */
  add(document: Stored): string[] {
    const place = toPlace(document);
    if (place === null || this.#hold(place, 1) > 1) return [];
    const at = findPlace(this.#places, place, byNewest);
    this.#places.splice(at, 0, place);
    return this.#toKeys(this.#places.length - 1 - at, this.#places.length);
  }

  /** Takes its place from a document; what is added before moves nothing by holding it. */
  remove(document: Stored): string[] {
    const place = toPlace(document);
    if (place === null || this.#hold(place, -1) > 0) return [];
    const at = findPlace(this.#places, place, byNewest);
    this.#places.splice(at, 1);
    return this.#toKeys(this.#places.length - at, this.#places.length + 1);
  }

  /** Places from one to before another, counted from the oldest, and the parts that were read. */
  slice(start: number, end: number): { places: readonly NumberedPlace[]; getKeys: () => string[] } {
    const { length } = this.#places;
    const places = this.#places.slice(Math.max(0, length - end), Math.max(0, length - start));
    return { places, getKeys: () => this.#toKeys(start, end) };
  }

  #hold(place: NumberedPlace, count: 1 | -1): number {
    const key = `${place.publishedAt} ${place.id}`;
    const holders = (this.#holders.get(key) ?? 0) + count;
    if (holders === 0) this.#holders.delete(key);
    else this.#holders.set(key, holders);
    return holders;
  }

  #toKeys(start: number, end: number): string[] {
    const [first, last] = [start, end].map((place) => Math.floor(place / block));
    return Array.from(
      { length: (last ?? 0) - (first ?? 0) + 1 },
      (_, at) => `numbered ${this.#locale}/${(first ?? 0) + at}`,
    );
  }
}

function toPlace(document: Stored): NumberedPlace | null {
  const { kind, id } = document;
  if (kind === 'articles') return { id, publishedAt: document.publishedAt };
  if (kind !== 'withdrawals' || document.address.kind !== 'articles') return null;
  return document.publishedAt === null ? null : { id, publishedAt: document.publishedAt };
}
