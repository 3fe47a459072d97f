import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import path from 'node:path';

const name = 'lock';

/**
 * Keeps a folder for this process; throws when another one has it. The lock is a socket, which the
 * system closes with the process that listens at it, however that ends.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  // A short path, because that of a socket may have a hundred bytes.
  const place = path.relative('', path.join(folder, name));
  if (await isListening(place)) {
    throw new Error(`Another publisher works in ${folder}: stop it before you start this one.`);
  }
  rmSync(place, { force: true });
  const server = createServer().unref();
  await listen(server, place);
  return () => new Promise((resolve) => server.close(() => resolve()));
}

function isListening(place: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(place);
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

function listen(server: Server, place: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(place, resolve);
  });
}
