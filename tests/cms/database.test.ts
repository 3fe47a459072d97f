import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseEnvironment } from '#cms/parseEnvironment.ts';
import { assertReachable } from '#cms/databaseReach.ts';

const secret = { PAYLOAD_SECRET: 'x'.repeat(32) };
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'tembus-'));
});
afterAll(() => rm(directory, { recursive: true }));

test.each([
  { name: 'DATABASE_URL', value: 'postgres://localhost/tembus' },
  { name: 'MONGODB_COMPATIBILITY', value: 'cosmos' },
  { name: 'PAYLOAD_SECRET', value: 'short' },
  { name: 'CMS_URL', value: 'localhost' },
  { name: 'DEPLOY_HOOK_URL', value: 'hooks.example/deploy' },
])('refuses $value as $name in one sentence that names it', ({ name, value }) => {
  const broken = () => parseEnvironment({ ...secret, [name]: value });
  expect(broken).toThrow(
    new RegExp(`^The environment is broken: ${name} [^\\n]+ Correct it in .env.$`),
  );
});

test('an empty value counts as absent', () => {
  const { DATABASE_URL } = parseEnvironment({ ...secret, DATABASE_URL: '' });
  expect(DATABASE_URL).toBe('file:.data/tembus.db');
});

test('makes the folder of a new SQLite file', async () => {
  await expect(assertReachable(`file:${directory}/new/tembus.db`)).resolves.toBeUndefined();
});

test('says that a file is no database', async () => {
  const file = path.join(directory, 'letter.db');
  await writeFile(file, 'Yang terhormat, dengan ini kami sampaikan');
  await expect(assertReachable(`file:${file}`)).rejects.toThrow(
    /letter.db cannot be used: .*DATABASE_URL/,
  );
});

test('says that a folder cannot be a database', async () => {
  await expect(assertReachable(`file:${directory}`)).rejects.toThrow(/cannot be used: EISDIR/);
});

test('says that a server cannot be reached, without its password', async () => {
  const url = 'mongodb://tembus:rahasia@127.0.0.1:9/tembus';
  const sentence = /^The database mongodb:\/\/127.0.0.1:9\/tembus cannot be used: .*ECONNREFUSED/;
  await expect(assertReachable(url)).rejects.toThrow(sentence);
});
