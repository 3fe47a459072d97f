import type { Payload, PayloadRequest } from 'payload';
import { env } from '#cms/env.ts';
import type { Kind } from '#cms/publishing/documents.ts';
import { createHintQueue } from '#cms/publishing/hintQueue.ts';
import { getRequestToken } from '#cms/publishing/requestToken.ts';

/** A document whose page, or whose place in other pages, may have changed. */
export interface Changed {
  kind: Kind;
  id: string;
}

const queue = createHintQueue(env);
const byTransaction = new Map<string | number, Changed[]>();
const byRequest = new WeakMap<object, Changed[]>();

/** Notes what a request changes. The publisher hears of it when it can be read, and not before. */
export async function noteChanges(req: PayloadRequest, changes: readonly Changed[]): Promise<void> {
  if (changes.length === 0) return;
  const transaction = toTransaction(await req.transactionID);
  const token = getRequestToken(req);
  const noted = (transaction ? byTransaction.get(transaction) : byRequest.get(token)) ?? [];
  noted.push(...changes);
  if (transaction) byTransaction.set(transaction, noted);
  else byRequest.set(token, noted);
}

/** Where the database has no transactions, a finished operation is what can be read. */
export function sendNotedChanges(req: PayloadRequest): void {
  const token = getRequestToken(req);
  const noted = byRequest.get(token);
  byRequest.delete(token);
  if (noted) queue.add(noted, req.payload.logger);
}

/**
 * Sends what a transaction changed when it is committed, and forgets it when it is rolled back.
 * Payload runs its last hook before the commit, so the database itself has to say when it is done.
 */
export function watchTransactions({ db, logger }: Payload): void {
  const commit = db.commitTransaction.bind(db);
  const rollback = db.rollbackTransaction.bind(db);
  db.commitTransaction = async (id) => {
    await commit(id);
    const noted = await takeNoted(id);
    if (noted) queue.add(noted, logger);
  };
  db.rollbackTransaction = async (id) => {
    await takeNoted(id);
    await rollback(id);
  };
}

/** Where there are no transactions, Payload leaves all sorts of things in their place. */
function toTransaction(id: unknown): string | number | null {
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

async function takeNoted(id: string | number | Promise<string | number>) {
  const transaction = toTransaction(await id);
  if (transaction === null) return undefined;
  const noted = byTransaction.get(transaction);
  byTransaction.delete(transaction);
  return noted;
}
