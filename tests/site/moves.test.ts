import { expect, test } from 'vitest';
import type { Redirect } from '#site/lib/cms.ts';
import { documentPath } from '#site/lib/paths.ts';
import { parseRedirects, toHostingFiles, toMoves } from '#site/publisher/hosting.ts';

const to = { kind: 'stories', id: '1', slug: 'kopi', name: 'Kopi', locale: 'id' } as const;
const page = documentPath(to) ?? '';
const article = { kind: 'articles', locale: 'id', slug: 'kopi' } as const;
const articlePath = documentPath(article) ?? '';
const pages = new Set([page]);

/** A release with one page, which the document of that id has. */
const release = {
  has: (path: string) => pages.has(path),
  find: ({ id }: { id: string }) => (id === to.id ? page : null),
};

function getMoves(...redirects: Redirect[]): [string, string | null][] {
  return [...toMoves(redirects, release)];
}

test('an address that an editor leads to a document is found with and without its last slash', () => {
  expect(getMoves({ path: '/2019/kopi/', to, url: null })).toEqual([
    ['/2019/kopi', page],
    ['/2019/kopi/', page],
  ]);
});

test('older addresses follow a text to where an editor led its readers', () => {
  const older = { ...article, slug: 'lama', to: { ...to, kind: 'articles' as const } };
  const oldest = { path: '/lama.html', to: older.to, url: null };
  const written = { path: articlePath, to, url: null };
  const moves = new Map(getMoves(older, oldest, written));
  expect(moves.get(documentPath(older) ?? '')).toBe(page);
  expect(moves.get('/lama.html')).toBe(page);
});

test('an address that a text gave up is found with and without its last slash', () => {
  const older = { ...article, slug: 'lama', to };
  const moves = new Map(getMoves(older));
  expect([moves.get('/berita/lama/'), moves.get('/berita/lama')]).toEqual([page, page]);
});

test('readers are led to where a text still is when its next address is known before its page', () => {
  const tomorrow = { ...to, slug: 'besok' };
  expect(getMoves({ ...article, to: tomorrow })).toContainEqual([articlePath, page]);
  expect(getMoves({ path: '/lama.html', to: tomorrow, url: null })).toEqual([['/lama.html', page]]);
});

test('a file has one address', () => {
  const redirect = { path: '/2019/kopi.html', to: null, url: 'https://arsip.example/kopi' };
  expect(getMoves(redirect)).toEqual([['/2019/kopi.html', 'https://arsip.example/kopi']]);
});

test('what an editor wrote goes before what was recorded', () => {
  const recorded = { ...article, to: null };
  const written = { path: articlePath, to, url: null };
  expect(getMoves(recorded, written)).toContainEqual([articlePath, page]);
});

test('what was recorded stands where the text that an editor chose is withdrawn', () => {
  const recorded = { ...article, to };
  const written = { path: articlePath, to: null, url: null };
  expect(getMoves(recorded, written)).toContainEqual([articlePath, page]);
});

test.each([page, page.slice(0, -1)])('a page goes before every redirect of %s', (path) => {
  expect(getMoves({ path, to: null, url: 'https://arsip.example/' })).toEqual([]);
});

test('a path of this site that has no page is gone, not a chain', () => {
  expect(getMoves({ path: '/a.html', to: null, url: '/b/' })).toEqual([['/a.html', null]]);
});

test('static hosts are told of it', () => {
  const moves = toMoves([{ path: '/2019/kopi/', to, url: null }], release);
  const files = new Map(toHostingFiles(moves).map(({ file, content }) => [file, content]));
  expect(parseRedirects(files.get('_redirects') ?? '').get('/2019/kopi/')).toBe(page);
});
