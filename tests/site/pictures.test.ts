import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Draft } from '#site/publisher/draft.ts';
import { Files } from '#site/publisher/files.ts';
import { Pictures } from '#site/publisher/pictures.ts';

let folder = '';
let files: Files;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tembus-pictures-'));
  files = new Files();
});

afterEach(async () => {
  await files.close();
  rmSync(folder, { recursive: true });
});

test.each([
  { days: 2, isKept: false },
  { days: 0.5, isKept: true },
])('a picture that nothing shows after $days days is kept: $isKept', async ({ days, isKept }) => {
  const cache = path.join(folder, 'media');
  const tree = path.join(folder, 'tree');
  for (const place of [cache, tree]) mkdirSync(place);
  const file = path.join(cache, '0123456789abcdef-rotan.jpg');
  writeFileSync(file, 'bytes');
  const then = new Date(Date.now() - days * 86_400_000);
  utimesSync(file, then, then);
  const pictures = new Pictures({ api: 'http://nobody.example', cache });
  await pictures.placeAll(new Draft({ folder: tree, version: 0 }, files, 0));
  expect(existsSync(file)).toBe(isKept);
});
