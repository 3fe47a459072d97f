import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { receipt } from '#cms/publishing/receipt.ts';
import type { Publisher } from '#site/publisher/publisher.ts';
import { aPublisher } from '#tests/support/aPublisher.ts';
import { placeCompiledSite, makeProjectFolder } from '#tests/support/compiledSite.ts';
import { serveLiveContent, type LiveContent } from '#tests/support/liveContent.ts';
import {
  aServedArticle,
  aServedCountry,
  aServedPerson,
  aServedRegion,
} from '#tests/support/servedDocuments.ts';

const token = 'known-to-the-test-and-the-publisher';
let folder = '';
let content: LiveContent;
let publisher: Publisher;
let site = '';
let control = '';

beforeAll(async () => {
  folder = makeProjectFolder('publisher');
  placeCompiledSite(path.join(folder, 'build'));
  content = await serveLiveContent([aServedArticle(), aServedRegion()]);
  publisher = aPublisher(folder, { api: content.url, token });
  const { url, controlPort } = await publisher.start();
  site = url;
  control = `http://127.0.0.1:${controlPort}`;
  await publisher.settle();
}, 120_000);

afterAll(async () => {
  await publisher.close();
  await content.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

async function change(title: string): Promise<void> {
  content.put(aServedArticle({ title, updatedAt: new Date().toISOString() }));
  publisher.hint([{ kind: 'articles', id: 'article' }]);
  await publisher.settle();
}

function order(address: string, body: object, key = token): Promise<Response> {
  const headers = { authorization: `Bearer ${key}` };
  return fetch(control + address, { method: 'POST', headers, body: JSON.stringify(body) });
}

function now(): string {
  return new Date().toISOString();
}

async function read(address: string): Promise<string> {
  return (await fetch(site + address)).text();
}

test('shows a changed document and tells the CMS where, and when search finds it', async () => {
  await change('Rotan ke Jepang');
  expect(await read('/berita/article/')).toContain('Rotan ke Jepang');
  await expect
    .poll(() => content.receipts.at(-1))
    .toMatchObject({
      reason: 'hint',
      documents: [{ kind: 'articles', id: 'article' }],
      searchMs: expect.any(Number),
      error: null,
      addresses: [{ locale: 'id', path: '/berita/article/' }],
    });
});

test('tells of a change that shows on no page, without a release', async () => {
  const { live } = publisher.status;
  content.put(aServedCountry({ id: 'unread' }));
  publisher.hint([{ kind: 'countries', id: 'unread' }]);
  await publisher.settle();
  await expect
    .poll(() => content.receipts.at(-1))
    .toMatchObject({
      release: live,
      documents: [{ kind: 'countries', id: 'unread' }],
      pages: { written: 0, removed: 0 },
      pageMs: expect.any(Number),
      searchMs: expect.any(Number),
      error: null,
    });
  expect(publisher.status.live).toBe(live);
});

test('finds by itself what no hint told', async () => {
  content.put(aServedArticle({ id: 'unhinted', title: 'Tanpa kabar' }));
  publisher.reconcile();
  await publisher.settle();
  expect(await read('/berita/unhinted/')).toContain('Tanpa kabar');
});

test('shares the files that did not change with the release before', async () => {
  const { live: before } = publisher.status;
  await change('Sekali lagi');
  const [old, now] = [before, publisher.status.live].map(
    (id) => statSync(path.join(folder, 'releases', String(id), 'wilayah/index.html')).ino,
  );
  expect(now).toBe(old);
});

test('keeps what readers see, and says why, when a document does not fit', async () => {
  const { live } = publisher.status;
  await change('');
  expect(publisher.status.live).toBe(live);
  await expect
    .poll(() => content.receipts.at(-1))
    .toMatchObject({
      error: { kind: 'articles', id: 'article', message: expect.stringContaining('title') },
    });
});

test('leads readers on from an address that was given up, and says what is gone', async () => {
  const to = { kind: 'articles', id: 'article', slug: 'article', name: '', locale: 'id' } as const;
  content.redirects = [
    { kind: 'articles', locale: 'id', slug: 'dahulu', to },
    { kind: 'articles', locale: 'id', slug: 'hilang', to: null },
  ];
  publisher.reconcile();
  await publisher.settle();
  const moved = await fetch(`${site}/berita/dahulu/`, { redirect: 'manual' });
  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/berita/article/']);
  expect((await fetch(`${site}/berita/hilang/`)).status).toBe(410);
});

test('leads on to where a document still is when its next address is known before its page', async () => {
  const to = { kind: 'articles', id: 'article', slug: 'besok', name: '', locale: 'id' } as const;
  content.redirects = [{ kind: 'articles', locale: 'id', slug: 'dahulu', to }];
  publisher.reconcile();
  await publisher.settle();
  const moved = await fetch(`${site}/berita/dahulu/`, { redirect: 'manual' });
  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/berita/article/']);
});

test('tells who waits for a document that readers have it already', async () => {
  await change('Sudah tayang');
  const before = content.receipts.length;
  publisher.hint([{ kind: 'articles', id: 'article' }]);
  await publisher.settle();
  await expect
    .poll(() => content.receipts.slice(before).at(-1))
    .toMatchObject({
      documents: [{ kind: 'articles', id: 'article' }],
      pages: { rendered: 0, written: 0, removed: 0 },
      searchMs: expect.any(Number),
    });
});

test('goes back to an earlier release until there is something new', async () => {
  await change('Sebelum');
  const { live } = publisher.status;
  await change('Sesudah');
  await order('/rollback', { release: live });
  publisher.reconcile();
  await publisher.settle();
  expect(await read('/berita/article/')).toContain('Sebelum');
  await change('Yang baru');
  expect(await read('/berita/article/')).toContain('Yang baru');
});

test('does not say that readers have a text while they are shown an earlier release', async () => {
  await change('Dahulu');
  const { live } = publisher.status;
  await change('Kini');
  await order('/rollback', { release: live });
  publisher.hint([{ kind: 'articles', id: 'article' }]);
  await publisher.settle();
  await expect
    .poll(() => content.receipts.slice(-3))
    .toEqual([
      expect.objectContaining({ reason: 'hint', searchMs: null }),
      expect.objectContaining({ reason: 'rollback', release: live }),
      expect.objectContaining({ reason: 'hint', searchMs: expect.any(Number) }),
    ]);
});

test('shows a draft to who has the token and keeps nothing of it', async () => {
  const document = aServedArticle({ id: 'draf', slug: 'draf', title: 'Belum terbit' });
  const answer = await order('/preview', { document, locale: 'id' });
  expect(await answer.text()).toContain('Belum terbit');
  expect((await fetch(`${site}/berita/draf/`)).status).toBe(404);
});

test('takes away what a draft names, when that is withdrawn', async () => {
  const named = aServedArticle({ id: 'disebut', slug: 'disebut', updatedAt: now() });
  content.put(named);
  publisher.hint([{ kind: 'articles', id: named.id }]);
  await publisher.settle();
  const { kind, id, slug, title: name, locale } = named;
  const related = [{ kind, id, slug, name, locale }];
  const document = aServedArticle({ id: 'draf', slug: 'draf', related });
  await order('/preview', { document, locale: 'id' });
  content.remove(named);
  publisher.hint([{ kind: 'articles', id }]);
  await publisher.settle();
  expect((await fetch(`${site}/berita/disebut/`)).status).toBe(404);
});

test('takes no order without the token', async () => {
  expect((await order('/reconcile', {}, 'guessed')).status).toBe(401);
});

test('writes compressed siblings that say the same', async () => {
  const page = path.join(folder, 'releases/live/index.html');
  expect(existsSync(`${page}.br`)).toBe(true);
  const answer = await fetch(site, { headers: { 'accept-encoding': 'br' } });
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(await answer.text()).toBe(readFileSync(page, 'utf8'));
});

test('names on its page who made a text', async () => {
  const writer = aServedPerson({ slug: 'sari', name: 'Sari Dewi' });
  const editor = aServedPerson({ slug: 'mirna', name: 'Mirna' });
  const credits = [
    { role: 'writer' as const, person: { ...writer } },
    { role: 'editor' as const, person: { ...editor } },
  ].map(({ role, person: { kind, id, slug, name, locale } }) => ({
    role,
    person: { kind, id, slug, name, locale },
  }));
  const updatedAt = new Date().toISOString();
  content.put(writer, editor, aServedArticle({ credits, updatedAt }));
  publisher.hint([
    { kind: 'people', id: writer.id },
    { kind: 'people', id: editor.id },
    { kind: 'articles', id: 'article' },
  ]);
  await publisher.settle();
  const page = await read('/berita/article/');
  const byline = /<p class="byline"[^>]*>(.*?)<br/s.exec(page)?.[1] ?? '';
  const words = byline
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  expect(words).toBe('Pewarta: Sari Dewi / Editor: Mirna');
  expect(page).toContain('<meta name="author" content="Sari Dewi">');
});

test('sends nothing that the CMS would not read', () => {
  const read = content.receipts.map((sent) => receipt.safeParse(sent));
  expect(read.length).toBeGreaterThan(10);
  expect(read.flatMap(({ error }) => error ?? [])).toEqual([]);
});
