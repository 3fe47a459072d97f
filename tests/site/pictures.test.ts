import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Article } from '#cms/publishing/documents.ts';
import { Draft } from '#site/publisher/draft.ts';
import { Files } from '#site/publisher/files.ts';
import { Pictures } from '#site/publisher/pictures.ts';
import { listTree } from '#site/publisher/tree.ts';
import { serveLiveContent } from '#tests/support/liveContent.ts';
import { aServedArticle, aServedPicture } from '#tests/support/servedDocuments.ts';

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

test('a picture leaves the release with the last text that shows it', async () => {
  const content = await serveLiveContent();
  const tree = path.join(folder, 'tree');
  mkdirSync(tree);
  const pictures = new Pictures({ api: content.url, cache: path.join(folder, 'media') });
  const image = aServedPicture('rotan.jpg');
  const [one, two] = [aServedArticle({ id: 'one', image }), aServedArticle({ id: 'two', image })];
  const change = async (now: Article[], before: Article[]) => {
    const draft = new Draft({ folder: tree, version: 0 }, files, 0);
    const settle = await pictures.place(now, draft, before);
    settle();
    return listTree(tree);
  };
  const shown = [expect.stringMatching(/^media\/rotan\.\w{10}\.jpg$/)];
  expect(await change([one, two], [])).toEqual(shown);
  expect(await change([], [one])).toEqual(shown);
  expect(await change([], [two])).toEqual([]);
  await content.close();
});
