import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Publisher } from '#site/publisher/publisher.ts';
import { aPublisher } from '#tests/support/aPublisher.ts';
import { placeCompiledSite, makeProjectFolder } from '#tests/support/compiledSite.ts';
import { serveLiveContent, type LiveContent } from '#tests/support/liveContent.ts';
import { aServedArticle } from '#tests/support/servedDocuments.ts';

let folder = '';
let content: LiveContent;
let publisher: Publisher;
let site = '';
let port = 0;

beforeAll(async () => {
  folder = makeProjectFolder('control');
  placeCompiledSite(path.join(folder, 'build'));
  content = await serveLiveContent([aServedArticle()]);
  publisher = aPublisher(folder, { api: content.url, token: 'the token' });
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  ({ url: site, controlPort: port } = await publisher.start());
  await publisher.settle();
}, 120_000);

afterAll(async () => {
  vi.useRealTimers();
  await publisher.close();
  await content.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

interface Request {
  authorization?: string;
  host?: string;
  body?: object;
}

function order(named: string, request: Request = {}): Promise<Response> {
  const { authorization = 'Bearer the token', host = '127.0.0.1', body } = request;
  const [method = '', address = ''] = named.split(' ');
  return fetch(`http://${host}:${port}${address}`, {
    method,
    headers: { authorization },
    ...(body && { body: JSON.stringify(body) }),
  });
}

async function orderComparison(): Promise<void> {
  await order('POST /reconcile');
  await publisher.settle();
}

test('finds each minute what no hint told', async () => {
  content.put(aServedArticle({ id: 'unhinted', title: 'Tanpa kabar' }));
  vi.advanceTimersByTime(59_000);
  await publisher.settle();
  expect((await fetch(`${site}/berita/unhinted/`)).status).toBe(404);
  vi.advanceTimersByTime(1000);
  await publisher.settle();
  expect(await (await fetch(`${site}/berita/unhinted/`)).text()).toContain('Tanpa kabar');
});

test.each(['POST /hint', 'POST /reconcile', 'POST /rollback', 'POST /preview', 'GET /status'])(
  'asks for the token before %s',
  async (named) => {
    const keys = ['', 'the token', 'Basic the token', 'Bearer the toke'];
    const answers = await Promise.all(keys.map((authorization) => order(named, { authorization })));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
  },
);

test('takes orders from this machine alone', async () => {
  expect((await order('GET /status')).status).toBe(200);
  // Another address of the loopback is answered only by a server that listens everywhere.
  await expect(order('GET /status', { host: '127.0.0.2' })).rejects.toThrow();
});

test('shows the newest release again when a comparison is ordered', async () => {
  const { live } = publisher.status;
  content.put(aServedArticle({ id: 'newer', title: 'Lebih baru' }));
  await orderComparison();
  await order('POST /rollback', { body: { release: live } });
  expect((await fetch(`${site}/berita/newer/`)).status).toBe(404);
  await orderComparison();
  expect((await fetch(`${site}/berita/newer/`)).status).toBe(200);
});

test('tells again what does not fit when a comparison is ordered, and not by itself', async () => {
  content.put(aServedArticle({ id: 'misfit', title: '' }));
  const getTold = () => content.receipts.filter((one) => JSON.stringify(one).includes('misfit'));
  publisher.reconcile();
  await publisher.settle();
  await expect.poll(getTold).toHaveLength(1);
  publisher.reconcile();
  await publisher.settle();
  await orderComparison();
  content.put(aServedArticle({ id: 'fitting' }));
  publisher.reconcile();
  await publisher.settle();
  await expect.poll(() => JSON.stringify(content.receipts)).toContain('fitting');
  expect(getTold()).toHaveLength(2);
});
