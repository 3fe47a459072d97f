import { hash } from 'node:crypto';

const documents = new WeakMap<object, string | null>();

/** Says that an object never changes and comes in many answers, so that it is digested once. */
export function markDocument<Document extends object>(document: Document): Document {
  documents.set(document, null);
  return document;
}

const stamps = new WeakMap<object, () => string>();

/** Says of a large object how to find what stands for it: it is not kept for a comparison. */
export function stampDocument<Document extends object>(
  document: Document,
  getStamp: () => string,
): Document {
  stamps.set(document, getStamp);
  return document;
}

/** Stands for a value: equal digests mean equal values. */
export function getDigest(value: unknown): string {
  if (typeof value === 'object' && value !== null && documents.has(value)) {
    return getDocumentDigest(value);
  }
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && documents.has(part)
      ? getDocumentDigest(part)
      : part,
  );
  return text === undefined ? 'undefined' : hash('sha1', text, 'base64');
}

function getDocumentDigest(document: object): string {
  const known = documents.get(document);
  if (known) return known;
  const digest = digestJson(document);
  documents.set(document, digest);
  return digest;
}

export function digestJson(value: unknown): string {
  return hash('sha1', JSON.stringify(value), 'base64');
}

/** What is kept of an answer in order to compare it: as it is when it never changes, or a digest. */
export type Snapshot = unknown;

class Digest {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Keeps an answer without digesting it as long as it is made of marked documents: most answers
 * are never compared with another.
 */
export function toSnapshot(answer: unknown): Snapshot {
  const getStamp = typeof answer === 'object' && answer !== null && stamps.get(answer);
  if (getStamp) return new Digest(getStamp());
  if (isFixed(answer)) return answer;
  if (Array.isArray(answer)) {
    return answer.every(isFixed) ? [...answer] : new Digest(getDigest(answer));
  }
  const parts = Object.entries(answer as object);
  const isFlat = parts.every(
    ([, part]) => isFixed(part) || (Array.isArray(part) && part.every(isFixed)),
  );
  if (!isFlat) return new Digest(getDigest(answer));
  return Object.fromEntries(
    parts.map(([name, part]) => [name, Array.isArray(part) ? [...part] : part]),
  );
}

/** Whether two answers were equal. */
export function isSameAnswer(one: Snapshot, other: Snapshot): boolean {
  return isIdentical(one, other) || toText(one) === toText(other);
}

/** Whether it is the same without being looked into, as lists of documents mostly are. */
function isIdentical(one: Snapshot, other: Snapshot): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((part, at) => part === other[at]);
}

function toText(snapshot: Snapshot): string {
  return snapshot instanceof Digest ? snapshot.text : getDigest(snapshot);
}

function isFixed(value: unknown): boolean {
  return typeof value !== 'object' || value === null || documents.has(value);
}
