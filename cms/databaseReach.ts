import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MongoClient } from 'mongodb';
import type { DatabaseAdapterObj } from 'payload';

/** How long a MongoDB server may take to answer at the start. */
export const patience = { serverSelectionTimeoutMS: 5000 };

/** The same adapter, which says in one sentence why it cannot connect before it tries to. */
export function withReachCheck<Adapter extends DatabaseAdapterObj>(adapter: Adapter, url: string) {
  const init: Adapter['init'] = (options) => {
    const database = adapter.init(options);
    const connect = database.connect?.bind(database);
    database.connect = async (connectOptions) => {
      await assertReachable(url);
      await connect?.(connectOptions);
    };
    return database;
  };
  return { ...adapter, init };
}

/** Throws a sentence that names the database and what to do. */
export async function assertReachable(url: string): Promise<void> {
  const reach = url.startsWith('file:') ? reachFile(toFilePath(url)) : reachServer(url);
  await reach.catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `The database ${withoutPassword(url)} cannot be used: ${reason}. Start it, free it, or correct DATABASE_URL in .env.`,
      { cause },
    );
  });
}

async function reachFile(file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(file, 'a+');
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0);
  await handle.close();
  const isDatabase = bytesRead === 0 || buffer.toString('latin1').startsWith('SQLite format 3');
  if (!isDatabase) throw new Error('the file is not an SQLite database');
}

async function reachServer(url: string): Promise<void> {
  const client = new MongoClient(url, patience);
  try {
    await client.connect();
  } finally {
    await client.close();
  }
}

function toFilePath(url: string): string {
  return url.startsWith('file:///') ? fileURLToPath(url) : url.slice('file:'.length);
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]+@/, '//');
}
