import type { RichText } from './richText.ts';
import type { Doc, Kind } from './schemas.ts';

/** Where a running text lies in a file of documents, in bytes. */
export interface Place {
  at: number;
  length: number;
  /** Whether it may name other documents: only what has a slug can be a reference. */
  refers: boolean;
}

type WithText = 'articles' | 'stories';

/**
 * A document without its running text, which is most of it and which no page but its own reads:
 * in its stead stands where it is found.
 */
export type Stored<K extends Kind = Kind> = {
  [One in K]: One extends WithText ? Omit<Doc<One>, 'body'> & { body: RichText | Place } : Doc<One>;
}[K];

/** A document as lists and other pages read it: no running text. */
export type Head<K extends Kind = Kind> = {
  [One in K]: One extends WithText ? Omit<Doc<One>, 'body'> : Doc<One>;
}[K];

// V8 looks for a pattern five times as fast as for a string.
const reference = /"slug":/;
const illustration = /"focalX":/;

/** Whether a running text, as JSON, may name other documents. */
export function mayRefer(json: string): boolean {
  return reference.test(json);
}

/** Whether a running text, as JSON, may show pictures. */
export function mayIllustrate(json: string): boolean {
  return illustration.test(json);
}

/** Where running texts are kept, as JSON. */
export interface Texts {
  read(place: Place): string;
}

/** Where all texts are in memory, nothing needs to be read. */
export const noTexts: Texts = {
  read({ at }: Pick<Place, 'at'>) {
    throw new Error(`There is no file of texts to read from at ${at}.`);
  },
};

export function hasText(document: Doc): document is Doc<WithText>;
export function hasText(document: Stored): document is Stored<WithText>;
export function hasText({ kind }: { kind: Kind }): boolean {
  return kind === 'articles' || kind === 'stories';
}

/** The same document with its running text left where it lies, if that is known. */
export function toStored(document: Doc, place: Place | undefined): Stored {
  return place !== undefined && hasText(document) ? { ...document, body: place } : document;
}

export function isPlace(text: RichText | Place): text is Place {
  return 'at' in text;
}
