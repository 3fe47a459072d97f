import { hash } from 'node:crypto';

const documents = new WeakMap<object, string | null>();

/** Says that an object never changes and comes in many answers, so that it is digested once. */
export function markDocument<Document extends object>(document: Document): Document {
  documents.set(document, null);
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
  const digest = hash('sha1', JSON.stringify(document), 'base64');
  documents.set(document, digest);
  return digest;
}
