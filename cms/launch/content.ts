import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Payload } from 'payload';
import { z } from 'zod';
import { checkDatabase } from './readiness.ts';

const loginFile = '.data/demo-login.json';
/** There while the demo is being written, so that half a demo is not taken for a whole one. */
const unfinishedFile = '.data/demo-unfinished';
const logins = z.object({ password: z.string(), users: z.array(z.string()) });

/** The CMS in this process, without Next, its database brought up to date. */
export async function openCms(): Promise<Payload> {
  const { env } = await import('#cms/env.ts');
  discardUnfinishedDemo(env.DATABASE_URL);
  await checkDatabase(env.DATABASE_URL);
  const { default: config } = await import('#cms/payload.config.ts');
  const { getPayload } = await import('payload');
  const payload = await getPayload({ config });
  if (env.DATABASE_URL.startsWith('file:')) await payload.db.migrate();
  return payload;
}

/** Serves what is published on a free loopback port for as long as it is used, then lets go. */
export async function withContentApi(
  payload: Payload,
  use: (address: string) => Promise<unknown>,
): Promise<void> {
  const { startContentServer } = await import('#cms/publishing/contentServer.ts');
  const server = await startContentServer();
  try {
    await use(server.url);
  } finally {
    await server.close();
    await payload.destroy();
  }
}

/** Serves what is published on a free loopback port until the process ends; answers where. */
export async function serveContentApi(): Promise<string> {
  const { startContentServer } = await import('#cms/publishing/contentServer.ts');
  return (await startContentServer()).url;
}

/** Fills an empty database with the demo; true when it did. */
export async function seedWhenEmpty(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'users' });
  if (totalDocs > 0) return false;
  const { seedDemo } = await import('#cms/seed/seed.ts');
  const password = randomBytes(9).toString('base64url');
  writeFileSync(unfinishedFile, '');
  await seedDemo(payload, password);
  const { docs } = await payload.find({
    collection: 'users',
    pagination: false,
    sort: 'createdAt',
  });
  const text = JSON.stringify({ password, users: docs.map(({ email }) => email) }, null, 2);
  rmSync(loginFile, { force: true });
  writeFileSync(loginFile, `${text}\n`, { mode: 0o600 });
  rmSync(unfinishedFile);
  return true;
}

/** Makes room for a new demo where an earlier one was interrupted; nothing else was there yet. */
function discardUnfinishedDemo(url: string): void {
  if (!url.startsWith('file:') || !existsSync(unfinishedFile)) return;
  for (const end of ['', '-wal', '-shm']) rmSync(url.slice('file:'.length) + end, { force: true });
  rmSync(unfinishedFile);
}

/** The logins of the demo, a line each; none when this machine has not made the demo. */
export function getDemoLogins(): string[] {
  if (!existsSync(loginFile)) return [];
  const { password, users } = logins.parse(JSON.parse(readFileSync(loginFile, 'utf8')));
  return users.map((email) => `${email}  ${password}`);
}
