import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Keeps a folder for this process; throws when another one has it. The lock is a socket, which the
 * system closes with the process that listens at it, however that ends.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const places = toPlaces(folder);
  for (const place of places) {
    if (!(await isListening(place))) continue;
    throw new Error(`Another publisher works in ${folder}: stop it before you start this one.`);
  }
  let fault: unknown;
  for (const place of places) {
    try {
      return await lock(place);
    } catch (error) {
      fault = error;
    }
  }
  throw new Error(`${folder} cannot be kept for one publisher.`, { cause: fault });
}

/** In the folder; where its disk knows no sockets, or its path is too long for one, elsewhere. */
function toPlaces(folder: string): string[] {
  const elsewhere = `tembus-${hash('sha1', path.resolve(folder)).slice(0, 16)}.lock`;
  return [path.relative('', path.join(folder, 'lock')), path.join(tmpdir(), elsewhere)];
}

async function lock(place: string): Promise<() => Promise<void>> {
  rmSync(place, { force: true });
  const server = createServer().unref();
  await listen(server, place);
  return () => new Promise((resolve) => server.close(() => resolve()));
}

function isListening(place: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(place, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function listen(server: Server, place: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(place, resolve);
  });
}
