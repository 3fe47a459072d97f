import { AsyncLocalStorage } from 'node:async_hooks';
import { isSameAnswer, toSnapshot, type Snapshot } from './digest.ts';
import { SmallSet } from './smallSet.ts';

/** A question some pages asked, what it read in the store, and what was answered. */
interface Query {
  key: string;
  answer: () => unknown;
  answered: Snapshot;
  reads: readonly Part[];
  pages: SmallSet<string>;
}

/** A part of the store and the questions that read it. */
interface Part {
  key: string;
  queries: SmallSet<Query>;
}

const rendering = new AsyncLocalStorage<{ page: string; queries: Set<Query> }>();
const queries = new Map<string, Query>();
const parts = new Map<string, Part>();
/** Lists and not sets: there are tens of thousands, each of a few. */
const asked = new Map<string, readonly Query[]>();
let reading: Set<string> | undefined;

/**
 * The one way a template reads the store. `name` and `parameters` identify the question; the
 * answer must depend on them and the store alone, for it is asked again when the store changes.
 */
export function ask<Answer>(
  name: string,
  parameters: readonly unknown[],
  answer: () => Answer,
): Answer {
  const render = rendering.getStore();
  if (render === undefined) return answer();
  // One string: what is put together from others keeps these in memory.
  const key = JSON.stringify([name, ...parameters]);
  const known = queries.get(key);
  if (known !== undefined) {
    join(known, render);
    return answer();
  }
  const { result, reads } = readAlong(answer);
  const query: Query = {
    key,
    answer,
    answered: toSnapshot(result),
    reads: [],
    pages: new SmallSet(),
  };
  queries.set(key, query);
  moveReads(query, reads);
  join(query, render);
  return result;
}

/** Says that the answer being worked out depends on a part of the store. */
export function noteRead(key: string): void {
  reading?.add(key);
}

/** The same of parts whose keys are worked out only when they are noted. */
export function noteReads(getKeys: () => readonly string[]): void {
  if (reading) for (const key of getKeys()) reading.add(key);
}

/** Renders a page and notes what it asks in place of what it asked before. */
export async function recordPage<Page>(page: string, render: () => Promise<Page>): Promise<Page> {
  const before = asked.get(page);
  const now = new Set<Query>();
  try {
    return await rendering.run({ page, queries: now }, render);
  } finally {
    asked.set(page, [...now]);
    for (const query of before ?? []) if (!now.has(query)) leave(query, page);
  }
}

/** Forgets a page that is no more. */
export function forgetPage(page: string): void {
  for (const query of asked.get(page) ?? []) leave(query, page);
  asked.delete(page);
}

/** Forgets all that was recorded. */
export function forgetPages(): void {
  queries.clear();
  parts.clear();
  asked.clear();
}

/** Asks again what read any of these parts; the pages whose answers are now others are stale. */
export function findStalePages(touched: Iterable<string>): Set<string> {
  const candidates = new Set<Query>();
  for (const key of touched) {
    for (const query of parts.get(key)?.queries ?? []) candidates.add(query);
  }
  const stale = new Set<string>();
  for (const query of candidates) {
    const { result, reads } = readAlong(query.answer);
    moveReads(query, reads);
    const answered = toSnapshot(result);
    const isSame = isSameAnswer(query.answered, answered);
    query.answered = answered;
    if (isSame) continue;
    for (const page of query.pages) stale.add(page);
  }
  return stale;
}

function readAlong<Answer>(answer: () => Answer): { result: Answer; reads: Set<string> } {
  const outer = reading;
  const reads = new Set<string>();
  reading = reads;
  try {
    return { result: answer(), reads };
  } finally {
    reading = outer;
    for (const read of reads) outer?.add(read);
  }
}

function join(query: Query, { page, queries: noted }: { page: string; queries: Set<Query> }): void {
  query.pages.add(page);
  noted.add(query);
}

function leave(query: Query, page: string): void {
  query.pages.delete(page);
  if (query.pages.size > 0) return;
  queries.delete(query.key);
  moveReads(query, new Set());
}

/** Says which parts a question reads now; its keys are those of the parts, of which there are few. */
function moveReads(query: Query, reads: ReadonlySet<string>): void {
  const { length } = query.reads;
  if (length === reads.size && query.reads.every(({ key }) => reads.has(key))) return;
  for (const part of query.reads) {
    if (reads.has(part.key)) continue;
    part.queries.delete(query);
    if (part.queries.size === 0) parts.delete(part.key);
  }
  query.reads = Array.from(reads, (key) => {
    let part = parts.get(key);
    if (part === undefined) parts.set(key, (part = { key, queries: new SmallSet() }));
    part.queries.add(query);
    return part;
  });
}
