import { diffArrays } from 'diff';
import type { History } from './schemas.ts';

type Revision = History['revisions'][number];
type Text = NonNullable<Revision['text']>;

/** Words that stayed, came or went. */
export interface Segment {
  change: 'same' | 'added' | 'removed';
  words: string;
}

/** A paragraph that is not as it was. */
export interface ChangedPart {
  field: 'title' | 'summary' | 'paragraph';
  segments: Segment[];
}

/** What became different at a publication; `parts` is null where a version is withheld. */
export interface VersionChange {
  at: string;
  parts: ChangedPart[] | null;
  /** How many paragraphs stayed as they were. */
  unchanged: number;
}

/** How alike two paragraphs must be to be shown as one that was changed. */
const likeness = 0.4;

/** The publications of a text, newest first; the first of all is the text itself and not told. */
export function getChanges({ revisions }: Pick<History, 'revisions'>): VersionChange[] {
  const changes: VersionChange[] = [];
  let before = revisions[0]?.text ?? null;
  for (const { at, text } of revisions.slice(1)) {
    const isComparable = before !== null && text !== null;
    changes.unshift(
      isComparable ? { at, ...compare(before, text) } : { at, parts: null, unchanged: 0 },
    );
    before = text ?? before;
  }
  return changes;
}

function compare(before: Text | null, after: Text | null) {
  if (before === null || after === null) return { parts: null, unchanged: 0 };
  const parts: ChangedPart[] = [];
  for (const field of ['title', 'summary'] as const) {
    if (before[field] === after[field]) continue;
    parts.push({ field, segments: toSegments(before[field], after[field]) });
  }
  let unchanged = 0;
  let gone: string[] = [];
  for (const { added, removed, value } of diffArrays(before.paragraphs, after.paragraphs)) {
    if (removed) {
      gone = value;
      continue;
    }
    parts.push(...toParts(gone, added ? value : []));
    gone = [];
    if (!added) unchanged += value.length;
  }
  return { parts: [...parts, ...toParts(gone, [])], unchanged };
}

/** Puts each paragraph that went beside the one that took its place, if any did. */
function toParts(gone: readonly string[], come: readonly string[]): ChangedPart[] {
  const parts: ChangedPart[] = [];
  let next = 0;
  for (const old of gone) {
    const found = come.findIndex((text, at) => at >= next && getLikeness(old, text) >= likeness);
    if (found === -1) {
      parts.push(toWhole('removed', old));
      continue;
    }
    parts.push(...come.slice(next, found).map((text) => toWhole('added', text)));
    parts.push({ field: 'paragraph', segments: toSegments(old, come[found] ?? '') });
    next = found + 1;
  }
  return [...parts, ...come.slice(next).map((text) => toWhole('added', text))];
}

function toWhole(change: 'added' | 'removed', words: string): ChangedPart {
  return { field: 'paragraph', segments: [{ change, words }] };
}

function toSegments(before: string, after: string): Segment[] {
  const comparator = (one: string, other: string) => one.trim() === other.trim();
  return diffArrays(toWords(before), toWords(after), { comparator }).map(
    ({ added, removed, value }) => {
      const change = added ? 'added' : removed ? 'removed' : 'same';
      return { change, words: value.join('') };
    },
  );
}

/** Words with the space behind them; a number such as 1.500 is one word. */
function toWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.,:/’'-][\p{L}\p{N}]+)*\s*|[^\p{L}\p{N}]+/gu) ?? [];
}

/** From 0 for nothing in common to 1 for the same. */
function getLikeness(one: string, other: string): number {
  const same = toSegments(one, other)
    .filter(({ change }) => change === 'same')
    .reduce((length, { words }) => length + words.length, 0);
  return (2 * same) / (one.length + other.length || 1);
}
