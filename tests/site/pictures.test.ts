import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '#cms/publishing/documents.ts';
import { Draft } from '#site/publisher/draft.ts';
import { Files } from '#site/publisher/files.ts';
import { Pictures } from '#site/publisher/pictures.ts';
import { listTree } from '#site/publisher/tree.ts';
import { serveLiveContent, type LiveContent } from '#tests/support/liveContent.ts';
import { aServedArticle, aServedPicture } from '#tests/support/servedDocuments.ts';

const image = aServedPicture('rotan.jpg');
const [one, two] = [aServedArticle({ id: 'one', image }), aServedArticle({ id: 'two', image })];
const shown = expect.stringMatching(/^media\/rotan\.\w{10}\.jpg$/);
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

describe('pictures of a release', () => {
  let content: LiveContent;
  let tree = '';
  let pictures: Pictures;

  beforeEach(async () => {
    content = await serveLiveContent();
    tree = path.join(folder, 'tree');
    mkdirSync(tree);
    pictures = new Pictures({ api: content.url, cache: path.join(folder, 'media') });
  });
  afterEach(() => content.close());

  function place(now: Article[], before: Article[]) {
    return pictures.place(now, new Draft({ folder: tree, version: 0 }, files, 0), before);
  }

  async function publish(now: Article[], before: Article[]): Promise<string[]> {
    const { settle } = await place(now, before);
    settle();
    return listTree(tree);
  }

  test('a picture leaves with the last text that shows it', async () => {
    expect(await publish([one, two], [])).toEqual([shown]);
    expect(await publish([], [one])).toEqual([shown]);
    expect(await publish([], [two])).toEqual([]);
  });

  test('a picture that was replaced leaves no file of what it was', async () => {
    const [before] = await publish([one, two], []);
    content.replaced.set('rotan.jpg', 'other bytes');
    const after = await publish([renew(one), renew(two)], [one, two]);
    expect(after).toEqual([shown]);
    expect(after).not.toContain(before);
  });

  test('a text that shows a picture as it was keeps that file', async () => {
    const [before] = await publish([one, two], []);
    content.replaced.set('rotan.jpg', 'other bytes');
    expect(await publish([renew(one)], [one])).toEqual(expect.arrayContaining([before, shown]));
  });

  test('a replaced picture has its former name again when the change is no release', async () => {
    await publish([one], []);
    const former = [...pictures.takeNewNames()];
    content.replaced.set('rotan.jpg', 'other bytes');
    const { putBack } = await place([renew(one)], [one]);
    expect([...pictures.takeNewNames()]).not.toEqual(former);
    putBack();
    expect([...pictures.takeNewNames()]).toEqual(former);
  });
});

/** The same with a picture that the CMS says has changed. */
function renew(article: Article): Article {
  return { ...article, image: { ...image, updatedAt: '2026-11-02T00:00:00.000Z' } };
}
