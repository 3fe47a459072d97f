import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Draft } from '#site/publisher/draft.ts';
import { Files } from '#site/publisher/files.ts';

let folder = '';
let files: Files;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tembus-draft-'));
  files = new Files();
});

afterEach(async () => {
  await files.close();
  rmSync(folder, { recursive: true, force: true });
});

test('nothing is written any more into a draft that was abandoned', async () => {
  const draft = new Draft({ folder, version: 0 }, files, Infinity);
  for (let at = 0; at < 20; at += 1) {
    await draft.write(`${at}.html`, randomBytes(20_000).toString('hex'));
  }
  await draft.abandon();
  // Each with what it is compressed to.
  expect(readdirSync(folder)).toHaveLength(60);
});

test('a draft is abandoned whatever could not be written', async () => {
  const draft = new Draft({ folder, version: 0 }, files, 0);
  await draft.write('berita', 'a file');
  await draft.write('berita/index.html', 'a page in it');
  await draft.write('last.html', 'a page');
  await draft.abandon();
  expect(readdirSync(folder)).toEqual(['berita', 'last.html']);
  await expect(draft.finish()).rejects.toThrow('could not be written');
});
