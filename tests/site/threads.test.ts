import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Publisher } from '#site/publisher/publisher.ts';
import { aPublisher } from '#tests/support/aPublisher.ts';
import { placeCompiledSite, makeProjectFolder } from '#tests/support/compiledSite.ts';
import { serveLiveContent, type LiveContent } from '#tests/support/liveContent.ts';
import { aServedArticle } from '#tests/support/servedDocuments.ts';

const ids = Array.from({ length: 8 }, (_, at) => `berita-${at}`);
const named = ids.map((id) => ({ kind: 'articles' as const, id }));

let folder = '';
let content: LiveContent;
let publisher: Publisher;
let site = '';

/** A renderer whose other threads end at a page while a file says so; the file goes with them. */
const mortal = `
import { existsSync, rmSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import * as whole from './whole.mjs';
export * from './whole.mjs';
const order = new URL('end', import.meta.url);
export function render(path) {
  if (!isMainThread && existsSync(order)) {
    rmSync(order);
    process.exit();
  }
  return whole.render(path);
}
`;

beforeAll(async () => {
  folder = makeProjectFolder('threads');
  const server = path.join(folder, 'build/server');
  placeCompiledSite(path.join(folder, 'build'));
  renameSync(path.join(server, 'entry.mjs'), path.join(server, 'whole.mjs'));
  writeFileSync(path.join(server, 'entry.mjs'), mortal);
  content = await serveLiveContent(ids.map((id) => aServedArticle({ id })));
  publisher = aPublisher(folder, { api: content.url, search: false, threads: 2 });
  ({ url: site } = await publisher.start());
  await publisher.settle();
}, 120_000);

afterAll(async () => {
  await publisher.close();
  await content.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

async function publish(title: string): Promise<void> {
  const updatedAt = new Date().toISOString();
  content.put(...ids.map((id) => aServedArticle({ id, title, updatedAt })));
  publisher.hint(named);
  await publisher.settle();
}

async function readTitles(): Promise<string[]> {
  const pages = ids.map(async (id) => {
    const page = await (await fetch(`${site}/berita/${id}/`)).text();
    return /<h1>(.*?)<\/h1>/.exec(page)?.[1] ?? '';
  });
  return [...new Set(await Promise.all(pages))];
}

test('pages of all threads are of one release', async () => {
  await publish('Rotan');
  expect(await readTitles()).toEqual(['Rotan']);
});

test('opens the site anew, and publishes what was lost, after a thread has ended', async () => {
  await publish('Sebelum');
  writeFileSync(path.join(folder, 'build/server/end'), '');
  await publish('Sesudah');
  expect(existsSync(path.join(folder, 'build/server/end'))).toBe(false);
  expect(await readTitles()).toEqual(['Sebelum']);
  await expect
    .poll(() => content.receipts.at(-1))
    .toMatchObject({ error: { message: 'A thread that renders has ended.' } });
  publisher.reconcile();
  await publisher.settle();
  expect(await readTitles()).toEqual(['Sesudah']);
});
