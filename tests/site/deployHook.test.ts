import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Publisher } from '#site/publisher/publisher.ts';
import { aPublisher } from '#tests/support/aPublisher.ts';
import { placeCompiledSite, makeProjectFolder } from '#tests/support/compiledSite.ts';
import { serveLiveContent, type LiveContent } from '#tests/support/liveContent.ts';
import { aServedArticle, aServedRegion } from '#tests/support/servedDocuments.ts';

const secret = 'a-key-that-only-the-host-knows';
let folder = '';
let content: LiveContent;
let publisher: Publisher;
let host: Server;
let calls: { order: string; index: string }[] = [];
let status = 204;

beforeAll(async () => {
  host = createServer((request, response) => {
    calls.push({ order: `${request.method} ${request.url}`, index: readIndex() });
    response.writeHead(status).end();
  }).listen(0, '127.0.0.1');
  await once(host, 'listening');
  const address = host.address();
  const port = typeof address === 'object' ? address?.port : 0;
  folder = makeProjectFolder('deploy-hook');
  placeCompiledSite(path.join(folder, 'build'));
  content = await serveLiveContent([aServedArticle(), aServedRegion()]);
  const deployHook = `http://127.0.0.1:${port}/deploy/${secret}`;
  publisher = aPublisher(folder, { api: content.url, deployHook });
  await publisher.start();
  await publisher.settle();
}, 120_000);

afterAll(async () => {
  await publisher.close();
  await content.close();
  host.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

beforeEach(async () => {
  await expect.poll(() => calls.length).toBeGreaterThan(0);
  calls = [];
  status = 204;
});

/** The parts of the search index that readers have: their names change with what is in them. */
function readIndex(): string {
  return readFileSync(path.join(folder, 'releases/live/pagefind/parts.json'), 'utf8');
}

async function change(title: string): Promise<void> {
  content.put(aServedArticle({ title, updatedAt: new Date().toISOString() }));
  publisher.hint([{ kind: 'articles', id: 'article' }]);
  await publisher.settle();
}

test('the host is told of a release once, and its search index is there', async () => {
  const before = readIndex();
  await change('Rotan ke Jepang');
  await expect.poll(() => calls.map(({ order }) => order)).toEqual([`POST /deploy/${secret}`]);
  expect(calls[0]?.index).toBe(readIndex());
  expect(readIndex()).not.toBe(before);
});

test('the newsroom is told when the host refuses, without the secret in the address', async () => {
  status = 500;
  await change('Rotan ke Korea');
  await expect
    .poll(() => content.receipts.at(-1))
    .toMatchObject({
      error: { message: expect.stringMatching(/^The deploy hook failed, .+ answered 500\./) },
    });
  expect(JSON.stringify(content.receipts)).not.toContain(secret);
});

test('the host is told of a rollback and of its end, and of nothing that changes nothing', async () => {
  await change('Rotan ke Jerman');
  await expect.poll(() => calls.length).toBe(1);
  publisher.hint([{ kind: 'articles', id: 'article' }]);
  await publisher.settle();
  const [newest, older] = publisher.status.releases.map(({ id }) => id);
  publisher.rollBack(String(older));
  await expect.poll(() => calls.length).toBe(2);
  publisher.rollBack(String(newest));
  await expect.poll(() => calls.length).toBe(3);
  expect(content.receipts.at(-1)).toMatchObject({ release: newest, reason: 'reconcile' });
});
