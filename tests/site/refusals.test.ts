import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Article } from '#cms/publishing/documents.ts';
import type { Publisher } from '#site/publisher/publisher.ts';
import type { Receipt } from '#site/publisher/receipts.ts';
import { aPublisher } from '#tests/support/aPublisher.ts';
import { makeProjectFolder } from '#tests/support/compiledSite.ts';
import { placeFragileSite } from '#tests/support/fragileSite.ts';
import { serveLiveContent, type LiveContent } from '#tests/support/liveContent.ts';
import { aServedArticle, aServedPicture, aServedRegion } from '#tests/support/servedDocuments.ts';

let folder = '';
let content: LiveContent;
let publisher: Publisher;
let site = '';
let edition = 0;
let breakTemplate: (text: string) => void;
let mendTemplate: () => void;

beforeAll(async () => {
  folder = makeProjectFolder('refusals');
  ({ breakTemplate, mendTemplate } = placeFragileSite(path.join(folder, 'build')));
  content = await serveLiveContent();
  await start();
}, 120_000);

afterAll(async () => {
  await publisher.close();
  await content.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** Three articles that readers see, and no receipt of it left. */
beforeEach(async () => {
  content.broken.clear();
  content.documents.clear();
  mendTemplate();
  put({ id: 'a' }, { id: 'b' }, { id: 'c' });
  content.put(aServedRegion());
  await hint('a', 'b', 'c');
  await compare();
  await expect.poll(() => content.receipts.length).toBeGreaterThan(0);
  content.receipts.length = 0;
});

async function start(): Promise<void> {
  publisher = aPublisher(folder, { api: content.url, search: false });
  ({ url: site } = await publisher.start());
  await publisher.settle();
}

async function restart(): Promise<void> {
  await publisher.close();
  await start();
}

/** Publishes articles at the CMS, each as a new version. */
function put(...articles: (Partial<Article> & { id: string })[]): void {
  edition += 1;
  const updatedAt = new Date(Date.UTC(2027, 0, 1, 0, 0, edition)).toISOString();
  for (const given of articles) {
    const { slug = given.id } = given;
    content.put(aServedArticle({ updatedAt, slug, alternates: { id: slug }, ...given }));
  }
}

async function hint(...ids: string[]): Promise<void> {
  publisher.hint(ids.map((id) => ({ kind: 'articles', id })));
  await publisher.settle();
}

async function compare(times = 1): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    publisher.reconcile();
    await publisher.settle();
  }
}

/** The heading of the page at an address, or its status when it is missing. */
async function read(slug: string): Promise<string | number> {
  const answer = await fetch(`${site}/berita/${slug}/`);
  if (!answer.ok) return answer.status;
  return /<h1[^>]*>(.*?)<\/h1>/s.exec(await answer.text())?.[1]?.trim() ?? '';
}

function getReceipts(): Receipt[] {
  return content.receipts as Receipt[];
}

/** Which documents the CMS was told to be at fault, in the order of the telling. */
function getTold(): (string | undefined)[] {
  return getReceipts().flatMap(({ error }) => (error ? [error.id] : []));
}

test('a burst goes live at once, but for a document whose picture the CMS does not have', async () => {
  content.broken.set('/api/public/media/lost.webp', 404);
  put(
    { id: 'a', image: aServedPicture('lost.webp') },
    { id: 'b', slug: 'c', title: 'B' },
    { id: 'c', slug: 'b', title: 'C' },
  );
  await hint('a', 'b', 'c');
  expect([await read('b'), await read('c')]).toEqual(['C', 'B']);
  await expect.poll(() => getReceipts().map(({ error }) => error !== null)).toEqual([true, false]);
  expect(getTold()).toEqual(['a']);
});

test('a burst goes live at once, but for a document whose page cannot be rendered', async () => {
  breakTemplate('<h1>A baru</h1>');
  put({ id: 'a', title: 'A baru' }, { id: 'b', title: 'B baru' }, { id: 'c', title: 'C baru' });
  await hint('a', 'b', 'c');
  expect(await Promise.all(['a', 'b', 'c'].map(read))).toEqual(['Berita a', 'B baru', 'C baru']);
  await expect.poll(() => getReceipts().length).toBe(2);
  expect(getTold()).toEqual(['a']);
});

test('a document follows once another has given up its address', async () => {
  put({ id: 'b', slug: 'tiga', title: '' }, { id: 'a', slug: 'b', title: 'A pindah' });
  await hint('a', 'b');
  await compare();
  put({ id: 'b', slug: 'tiga', title: 'B benar' });
  await hint('b');
  await compare();
  expect([await read('a'), await read('b'), await read('tiga')]).toEqual([
    404,
    'A pindah',
    'B benar',
  ]);
});

test('two that swap their addresses follow together once both fit', async () => {
  put({ id: 'a', slug: 'b', title: '' }, { id: 'b', slug: 'a', title: 'B' });
  await hint('a', 'b');
  await compare(2);
  put({ id: 'a', slug: 'b', title: 'A' });
  await hint('a');
  await compare();
  expect([await read('a'), await read('b')]).toEqual(['B', 'A']);
});

test('a picture that the CMS did not give for a while is asked for again, and told once', async () => {
  content.broken.set('/api/public/media/foto.webp', 503);
  put({ id: 'a', title: 'Berfoto', image: aServedPicture('foto.webp') });
  await hint('a');
  await compare(3);
  expect(await read('a')).toBe('Berita a');
  content.broken.clear();
  await compare();
  expect(await read('a')).toBe('Berfoto');
  expect(getTold()).toEqual(['a']);
});

test('a document that the CMS cannot serve holds up neither edits nor deletions', async () => {
  content.broken.set('/api/public/articles/c', 500);
  put({ id: 'b', title: 'B baru' }, { id: 'c' });
  content.remove(aServedArticle({ id: 'a' }));
  await compare();
  expect([await read('a'), await read('b'), await read('c')]).toEqual([404, 'B baru', 'Berita c']);
  await expect.poll(getTold).toEqual(['c']);
});

test('a document that was refused is taken away when it is deleted', async () => {
  put({ id: 'a', title: '' });
  await hint('a');
  content.remove(aServedArticle({ id: 'a' }));
  await compare();
  expect(await read('a')).toBe(404);
});

test('a redirect that could not be shown is shown by the next comparison', async () => {
  const to = { kind: 'articles', id: 'a', slug: 'besok', name: '', locale: 'id' } as const;
  content.redirects = [{ kind: 'articles', locale: 'id', slug: 'dahulu', to }];
  breakTemplate('redirect to a');
  await compare();
  mendTemplate();
  await compare();
  const answer = await fetch(`${site}/berita/dahulu/`, { redirect: 'manual' });
  expect(answer.headers.get('location')).toBe('/berita/a/');
});

test('all is fetched anew when the CMS makes something else of the same versions', async () => {
  content.put({ ...content.documents.get('articles/id/a'), title: 'A lain' } as Article);
  content.mapping += 1;
  await compare();
  expect(await read('a')).toBe('A lain');
});

test('a document that was refused keeps no other from going live after a restart', async () => {
  content.broken.set('/api/public/media/lost.webp', 404);
  put({ id: 'a', title: 'Rusak', image: aServedPicture('lost.webp') });
  await hint('a');
  await restart();
  put({ id: 'b', title: 'B baru' });
  await hint('b');
  expect([await read('a'), await read('b')]).toEqual(['Berita a', 'B baru']);
  expect(getReceipts().at(-1)).toMatchObject({ documents: [{ id: 'b' }], error: null });
});

test('a site opens without a page that its templates cannot render, and says which', async () => {
  breakTemplate('<h1>Berita a</h1>');
  await restart();
  expect([await read('a'), await read('b')]).toEqual([404, 'Berita b']);
  await expect.poll(getTold).toEqual(['a']);
  mendTemplate();
  await hint('a');
  expect(await read('a')).toBe('Berita a');
});

test('an earlier release stays when many pages cannot be rendered, and the reason is told once', async () => {
  const { live } = publisher.status;
  breakTemplate('</html>');
  await restart();
  await compare(2);
  expect(publisher.status.live).toBe(live);
  await expect.poll(() => getReceipts().map(({ error }) => error?.message)).toHaveLength(1);
  mendTemplate();
  await compare();
});

test('what does not fit at the first start is told, and the rest is live', async () => {
  await publisher.close();
  for (const name of ['cache', 'releases']) rmSync(path.join(folder, name), { recursive: true });
  content.broken.set('/api/public/media/lost.webp', 404);
  put({ id: 'a', image: aServedPicture('lost.webp') }, { id: 'b', title: '' });
  await start();
  expect([await read('a'), await read('b'), await read('c')]).toEqual([404, 404, 'Berita c']);
  await expect.poll(() => getTold().toSorted()).toEqual(['a', 'b']);
});
