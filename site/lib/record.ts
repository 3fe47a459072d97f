import { AsyncLocalStorage } from 'node:async_hooks';
import { isSameAnswer, toSnapshot, type Snapshot } from './digest.ts';

/** A question some pages asked, what it read in the store, and what was answered. */
interface Query {
  key: string;
  answer: () => unknown;
  answered: Snapshot;
  reads: ReadonlySet<string>;
  pages: Set<string>;
}

const rendering = new AsyncLocalStorage<{ page: string; queries: Set<Query> }>();
const queries = new Map<string, Query>();
const readers = new Map<string, Set<Query>>();
const asked = new Map<string, ReadonlySet<Query>>();
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
  const key = `${name} ${JSON.stringify(parameters)}`;
  const known = queries.get(key);
  if (known !== undefined) {
    join(known, render);
    return answer();
  }
  const { result, reads } = noteReads(answer);
  const query = { key, answer, answered: toSnapshot(result), reads, pages: new Set<string>() };
  queries.set(key, query);
  for (const read of reads) addTo(readers, read, query);
  join(query, render);
  return result;
}

/** Says that the answer being worked out depends on a part of the store. */
export function noteRead(key: string): void {
  reading?.add(key);
}

/** Renders a page and notes what it asks in place of what it asked before. */
export async function recordPage<Page>(page: string, render: () => Promise<Page>): Promise<Page> {
  const before = asked.get(page);
  const now = new Set<Query>();
  asked.set(page, now);
  try {
    return await rendering.run({ page, queries: now }, render);
  } finally {
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
  readers.clear();
  asked.clear();
}

/** Asks again what read any of these parts; the pages whose answers are now others are stale. */
export function findStalePages(touched: Iterable<string>): Set<string> {
  const candidates = new Set<Query>();
  for (const key of touched) {
    for (const query of readers.get(key) ?? []) candidates.add(query);
  }
  const stale = new Set<string>();
  for (const query of candidates) {
    const { result, reads } = noteReads(query.answer);
    moveReads(query, reads);
    const answered = toSnapshot(result);
    const isSame = isSameAnswer(query.answered, answered);
    query.answered = answered;
    if (isSame) continue;
    for (const page of query.pages) stale.add(page);
  }
  return stale;
}

function noteReads<Answer>(answer: () => Answer): { result: Answer; reads: Set<string> } {
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
  for (const read of query.reads) removeFrom(readers, read, query);
}

function moveReads(query: Query, reads: ReadonlySet<string>): void {
  for (const read of query.reads) if (!reads.has(read)) removeFrom(readers, read, query);
  for (const read of reads) if (!query.reads.has(read)) addTo(readers, read, query);
  query.reads = reads;
}

function addTo<Item>(sets: Map<string, Set<Item>>, key: string, item: Item): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([item]));
  else set.add(item);
}

function removeFrom<Item>(sets: Map<string, Set<Item>>, key: string, item: Item): void {
  const set = sets.get(key);
  set?.delete(item);
  if (set?.size === 0) sets.delete(key);
}
