import { createHash } from 'node:crypto';
import { toTexts } from '#cms/editorial/paragraphs.ts';

export const translationStatuses = ['missing', 'inWork', 'current', 'stale'] as const;
export type TranslationStatus = (typeof translationStatuses)[number];

/** What is translated of a text, in one language, as it is stored. */
export interface Wording {
  title?: unknown;
  summary?: unknown;
  body?: unknown;
}

/** One thing to translate; paragraphs of the body are counted from 1. */
export interface Passage {
  field: 'title' | 'summary' | 'body';
  number: number;
  text: string;
}

/** How the translation stands; `basis` names each passage of the original that it was made from. */
export interface Translation {
  status: TranslationStatus;
  basis: string[] | null;
  madeAt: string | null;
}

/** What became of the original since: passages that are new or reworded, and what is gone. */
export interface Difference {
  changed: Passage[];
  removed: number;
  isReordered: boolean;
}

interface Now {
  original: Wording;
  translation: Wording;
  isPublished: boolean;
  /** The translator says that the translation follows the original. */
  isConfirmed: boolean;
  at: string;
}

/**
 * How the translation stands after a save. It is current when the translator says so or when it is
 * published for the first time, and from then on stale whenever the original reads differently.
 */
export function followTranslation(before: Translation | null, now: Now): Translation {
  if (toPassages(now.translation).length === 0) {
    return { status: 'missing', basis: null, madeAt: null };
  }
  const basis = before?.basis ?? null;
  if (!isWhole(now.translation)) {
    return { status: 'inWork', basis, madeAt: before?.madeAt ?? null };
  }
  const original = toPassages(now.original);
  if (now.isConfirmed || (now.isPublished && !basis)) {
    return { status: 'current', basis: original.map(toDigest), madeAt: now.at };
  }
  if (!basis) return { status: 'inWork', basis: null, madeAt: null };
  const isSame = original.map(toDigest).join() === basis.join();
  return { status: isSame ? 'current' : 'stale', basis, madeAt: before?.madeAt ?? null };
}

/** Whether the original was corrected after the translation was made, and has not been followed. */
export function isOlderThanCorrection(
  { status, madeAt }: Pick<Translation, 'status' | 'madeAt'>,
  issuedAt: readonly string[],
): boolean {
  if (status !== 'stale' || madeAt === null) return false;
  return issuedAt.some((at) => Date.parse(at) > Date.parse(madeAt));
}

/** Title, summary and body: half a translation is none. */
export function isWhole({ title, summary, body }: Wording): boolean {
  return Boolean(title && summary) && toTexts(body).length > 0;
}

export function findDifference(basis: readonly string[], original: Wording): Difference {
  const now = toPassages(original);
  const left = [...basis];
  const changed = now.filter((passage) => {
    const at = left.indexOf(toDigest(passage));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const removed = Math.max(0, left.length - changed.length);
  const isReordered =
    changed.length === 0 && removed === 0 && now.map(toDigest).join() !== basis.join();
  return { changed, removed, isReordered };
}

function toPassages({ title, summary, body }: Wording): Passage[] {
  const head = [toPassage('title', title), toPassage('summary', summary)];
  const paragraphs = toTexts(body).map((text, at): Passage => ({
    field: 'body',
    number: at + 1,
    text,
  }));
  return [...head.flat(), ...paragraphs];
}

function toPassage(field: 'title' | 'summary', value: unknown): Passage[] {
  const text = typeof value === 'string' ? value.trim() : '';
  return text ? [{ field, number: 1, text }] : [];
}

function toDigest({ field, text }: Passage): string {
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 16);
  return `${field.charAt(0)}${digest}`;
}
