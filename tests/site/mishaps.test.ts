import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Publisher } from '#site/publisher/publisher.ts';
import { aPublisher } from '#tests/support/aPublisher.ts';
import { placeCompiledSite, makeProjectFolder } from '#tests/support/compiledSite.ts';
import { serveLiveContent, type LiveContent } from '#tests/support/liveContent.ts';
import { aServedArticle, aServedRegion } from '#tests/support/servedDocuments.ts';

let folder = '';
let content: LiveContent;
let publisher: Publisher;
let site = '';

beforeAll(async () => {
  folder = makeProjectFolder('mishaps');
  placeCompiledSite(path.join(folder, 'build'));
  content = await serveLiveContent([aServedArticle(), aServedRegion()]);
  publisher = aPublisher(folder, { api: content.url, searchGraceMs: 500 });
  ({ url: site } = await publisher.start());
  await publisher.settle();
}, 120_000);

afterEach(() => {
  vi.unstubAllEnvs();
});

afterAll(async () => {
  await publisher.close();
  await content.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

function change(title: string): void {
  content.put(aServedArticle({ title, updatedAt: new Date().toISOString() }));
  publisher.hint([{ kind: 'articles', id: 'article' }]);
}

async function read(): Promise<string> {
  return (await fetch(`${site}/berita/article/`)).text();
}

/** The part in which search finds a word: one of those that readers are told of, and no other. */
function findPart(word: string): string | undefined {
  const search = path.join(folder, 'releases/live/pagefind');
  const manifest = JSON.parse(readFileSync(path.join(search, 'parts.json'), 'utf8')) as object;
  return Object.values(manifest)
    .flat()
    .find((name: string) => {
      const fragments = path.join(search, 'parts', name, 'fragment');
      return readdirSync(fragments).some((file) =>
        gunzipSync(readFileSync(path.join(fragments, file))).includes(word),
      );
    });
}

function finds(word: string): boolean {
  return findPart(word) !== undefined;
}

test('search finds an edit that came while it was taking in the one before', async () => {
  change('Pertama');
  await expect.poll(read).toContain('Pertama');
  change('Kedua');
  await publisher.settle();
  expect([finds('Pertama'), finds('Kedua')]).toEqual([false, true]);
  const receipts = content.receipts.map((receipt) => JSON.stringify(receipt));
  expect(receipts.at(-1)).toContain('"searchMs":');
});

test('what search found before a withdrawal is not served for good', async () => {
  const updatedAt = new Date().toISOString();
  const secret = aServedArticle({ id: 'rahasia', slug: 'rahasia', title: 'Rahasia', updatedAt });
  content.put(secret);
  publisher.hint([{ kind: 'articles', id: secret.id }]);
  await publisher.settle();
  const entry = `${site}/pagefind/parts/${findPart('Rahasia')}/pagefind-entry.json`;
  expect((await fetch(entry)).status).toBe(200);
  content.remove(secret);
  publisher.hint([{ kind: 'articles', id: secret.id }]);
  await publisher.settle();
  await expect.poll(async () => (await fetch(entry)).status).toBe(404);
});

test('an edit that could not go live does so once it can', async () => {
  const inTheWay = path.join(folder, 'releases/.live/in/the/way');
  mkdirSync(inTheWay, { recursive: true });
  change('Tertunda');
  await publisher.settle();
  expect(await read()).toContain('Kedua');
  rmSync(path.join(folder, 'releases/.live'), { recursive: true });
  publisher.reconcile();
  await publisher.settle();
  expect(await read()).toContain('Tertunda');
  expect(finds('Tertunda')).toBe(true);
});

test('a CMS that took no receipts hears with the next comparison what came meanwhile', async () => {
  const path = '/api/releases/receipt';
  content.broken.set(path, 503);
  change('Tanpa tanda terima');
  await publisher.settle();
  await expect.poll(() => content.refused).toEqual([path, path]);
  content.broken.delete(path);
  content.receipts.splice(0);
  publisher.reconcile();
  await publisher.settle();
  await expect
    .poll(() => content.receipts)
    .toEqual([
      expect.objectContaining({ reason: 'hint', searchMs: null }),
      expect.objectContaining({ reason: 'hint', searchMs: expect.any(Number) }),
    ]);
});

test('a CMS that cannot be read is told once each time it happens', async () => {
  content.receipts.splice(0);
  for (const status of [503, 503, null, 503]) {
    if (status) content.broken.set('/api/public/listing', status);
    else content.broken.clear();
    publisher.reconcile();
    await publisher.settle();
  }
  content.broken.clear();
  const told = expect.objectContaining({
    error: { message: expect.stringContaining('503') },
  });
  await expect.poll(() => content.receipts).toEqual([told, told]);
});

test('pages go live without a search index, and the newsroom is told', async () => {
  const program = path.join(folder, 'dying');
  writeFileSync(program, '#!/bin/sh\nhead -c 10 > /dev/null\n');
  chmodSync(program, 0o755);
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', program);
  change('Tanpa pencarian');
  await publisher.settle();
  expect(await read()).toContain('Tanpa pencarian');
  await expect
    .poll(() => content.receipts.at(-1))
    .toMatchObject({ error: { message: expect.stringContaining('search does not find') } });
  vi.unstubAllEnvs();
  change('Dengan pencarian');
  await publisher.settle();
  expect(finds('Dengan pencarian')).toBe(true);
});

test('a folder of releases has one publisher at a time', async () => {
  const second = aPublisher(folder, { api: content.url });
  await expect(second.start()).rejects.toThrow('Another publisher works in');
  await second.close();
  change('Masih jalan');
  await publisher.settle();
  expect(await read()).toContain('Masih jalan');
  expect((await fetch(site)).status).toBe(200);
});

test('fetches all anew, and says why, when what it kept cannot be read', async () => {
  change('Dari awal');
  await publisher.settle();
  await publisher.close();
  const file = path.join(folder, 'cache/documents.ndjson');
  const [head = '', first = '', ...others] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [head, first.slice(1), ...others].join('\n'));
  publisher = aPublisher(folder, { api: content.url });
  ({ url: site } = await publisher.start());
  await publisher.settle();
  expect(await read()).toContain('Dari awal');
  const told = content.receipts.map((receipt) => JSON.stringify(receipt));
  expect(told.some((receipt) => receipt.includes('documents.ndjson is broken'))).toBe(true);
});
