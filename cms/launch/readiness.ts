import { MongoClient } from 'mongodb';
import { accessSync, constants, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { Refusal } from './failure.ts';

/** The demo with its pictures, the pages and the admin take a little less, in bytes. */
const neededSpace = 300_000_000;

/** Throws one sentence when the folder for what the project makes cannot be written or is full. */
export function checkFolder(folder: string): void {
  const probe = path.join(folder, '.probe');
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (cause) {
    if (cause instanceof Error && cause.message.startsWith('ENOSPC')) throw cause;
    throw new Refusal(
      `The folder ${folder} cannot be written (tidak bisa ditulis): make it a folder that is yours.`,
      { cause },
    );
  }
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < neededSpace) {
    throw new Refusal(
      `The disk of ${path.resolve(folder)} is full (penyimpanan penuh): free ${neededSpace / 1e6} MB.`,
    );
  }
}

/** Throws one sentence when something listens on the port, or when we may not. */
export async function checkPort(port: number, host: string, variable: string): Promise<void> {
  const fault = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
  if (!fault) return;
  if (fault.code === 'EADDRINUSE') {
    throw new Refusal(
      `Port ${port} is taken (port ${port} sudah dipakai): stop that program or set ${variable}.`,
    );
  }
  throw new Refusal(`Cannot listen on ${host}:${port} (${fault.code}): set HOST or ${variable}.`);
}

/** Throws one sentence when the database that DATABASE_URL names cannot be reached. */
export async function checkDatabase(url: string): Promise<void> {
  if (url.startsWith('file:')) return checkFolder(path.dirname(url.slice('file:'.length)));
  let client: MongoClient | undefined;
  try {
    client = new MongoClient(url, { serverSelectionTimeoutMS: 5000 });
    await client.db().command({ ping: 1 });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal(
      `The database does not answer (basis data tidak menjawab): ${reason}. Check DATABASE_URL.`,
      { cause },
    );
  } finally {
    await client?.close();
  }
}
