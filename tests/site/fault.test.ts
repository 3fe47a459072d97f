import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ErrorAbout, getAbout } from '#site/lib/errorAbout.ts';
import { toError, toFault } from '#site/publisher/fault.ts';
import { Files } from '#site/publisher/files.ts';
import { isOfMachine } from '#site/publisher/receipts.ts';

let folder = '';
let files: Files;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tembus-fault-'));
  files = new Files();
});

afterEach(async () => {
  await files.close();
  rmSync(folder, { recursive: true });
});

/** As a thread sends it to another. */
function send(error: Error): Error {
  return toError(structuredClone(toFault(error)));
}

test('a full disk is still one in another thread, however it was worded', () => {
  const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
  const told = send(new Error('index.html could not be written.', { cause: full }));
  expect(told.message).toBe('index.html could not be written.');
  expect(isOfMachine(told)).toBe(true);
});

test.each(['ECONNRESET', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT'])(
  'a connection that breaks with %s is the fault of a machine',
  (code) => {
    const broken = Object.assign(new Error('terminated'), { code });
    expect(isOfMachine(new Error('No picture.', { cause: broken }))).toBe(true);
  },
);

test('what an error is about is known in another thread', () => {
  const cause = new ErrorAbout('No slug.', ['articles/a']);
  const told = send(new ErrorAbout('/berita/a/ cannot be rendered.', ['/berita/a/'], cause));
  expect(new Set(getAbout(told))).toEqual(new Set(['/berita/a/', 'articles/a']));
});

test('what a document is at fault for is not the fault of the machine', () => {
  expect(isOfMachine(send(new Error('The text has an unknown block.')))).toBe(false);
});

test('a file that the disk does not take is the fault of the machine', async () => {
  mkdirSync(path.join(folder, 'index.html/in'), { recursive: true });
  const content = 'Rotan';
  const failed = files
    .run({ task: 'write', folder, file: 'index.html', content, withCompressed: false })
    .catch((error: unknown) => error);
  expect(isOfMachine(await failed)).toBe(true);
});
