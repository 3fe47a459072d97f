import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Progress } from '#cms/publishing/getProgress.ts';
import type { Receipt } from '#cms/publishing/receipt.ts';
import { serveContent } from '#cms/publishing/serveContent.ts';
import { aDraftArticle, anArticle, anAuthorization, aUser } from '#tests/support/builders.ts';
import { startCmsWithPublisher } from '#tests/support/cmsWithPublisher.ts';
import { publisherToken } from '#tests/support/publisher.ts';

const { cms, publisher } = await startCmsWithPublisher();

let headersOf: Record<'seller' | 'reporter' | 'editor', Record<string, string>>;

beforeAll(async () => {
  headersOf = {
    seller: await anAuthorization(cms.payload, await aUser(cms.payload, 'seller')),
    reporter: await anAuthorization(cms.payload, await aUser(cms.payload, 'reporter')),
    editor: await anAuthorization(cms.payload, await aUser(cms.payload, 'editor')),
  };
});
beforeEach(() => cms.payload.delete({ collection: 'releases', where: {} }));

test('a receipt is kept', async () => {
  const documents = ['a', 'b'].map((id) => ({ kind: 'articles' as const, id }));
  const response = await send(aReceipt({ pageMs: 812, documents }));
  expect(response.status).toBe(201);
  expect((await list()).docs).toMatchObject([
    {
      reason: 'hint',
      pageMs: 812,
      searchMs: null,
      documents: ['articles/a', 'articles/b'],
      pages: { rendered: 9, written: 8, removed: 1 },
    },
  ]);
});

test.each([undefined, 'Bearer salah', `bearer ${publisherToken}`, `Bearer ${publisherToken}x`])(
  'a receipt with the header %s is refused in a sentence',
  async (authorization) => {
    const response = await send(aReceipt(), authorization ?? '');
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ error: expect.stringContaining('PUBLISHER_TOKEN') });
    expect((await list()).totalDocs).toBe(0);
  },
);

test('a receipt that lacks something is refused in a sentence that names it', async () => {
  const response = await send({ ...aReceipt(), at: 'kemarin' });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ error: expect.stringContaining('at') });
});

test('the second receipt of a release says when search followed', async () => {
  const first = aReceipt({ pageMs: 800 });
  await send(first);
  await send({ ...first, searchMs: 3100 });
  expect((await list()).docs).toMatchObject([{ at: first.at, pageMs: 800, searchMs: 3100 }]);
});

test('search following completes the receipt of its own change', async () => {
  const first = aReceipt({ pageMs: 800 });
  const later = aReceipt({ at: '2026-11-24T02:42:20.000Z', pageMs: 40 });
  await send(first);
  await send(later);
  await send({ ...first, searchMs: 3100 });
  expect((await list()).docs).toMatchObject([{ searchMs: null }, { searchMs: 3100 }]);
});

test('a rollback and an error are receipts of their own', async () => {
  const first = aReceipt({ pageMs: 800, searchMs: 3100 });
  await send(first);
  await send({ ...first, reason: 'rollback', searchMs: null });
  await send({ ...first, error: { message: 'Templat rusak' } });
  expect((await list()).totalDocs).toBe(3);
});

test('old receipts go', async () => {
  const create = (number: number) =>
    cms.payload.create({
      collection: 'releases',
      data: {
        release: `lama-${number}`,
        at: '2026-01-01T00:00:00.000Z',
        reason: 'hint',
        createdAt: new Date(Date.UTC(2026, 0, 1, 0, 0, number)).toISOString(),
      },
    });
  for (let number = 0; number < 500; number += 1) await create(number);
  await send(aReceipt({ release: 'baru' }));
  const { docs, totalDocs } = await list();
  expect(totalDocs).toBe(500);
  expect(docs.map(({ release }) => release)).not.toContain('lama-0');
  expect(docs.map(({ release }) => release)).toContain('baru');
});

test('a receipt comes in where the content API is served without Next', async () => {
  const server = await serveContent((request) => cms.rest(request));
  const response = await fetch(`${server.url}/api/releases/receipt`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${publisherToken}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(aReceipt()),
  });
  const read = await fetch(`${server.url}/api/releases`);
  await server.close();
  expect([response.status, read.status]).toEqual([201, 404]);
});

test.each([
  { reader: 'the public', headers: () => ({}), status: 403 },
  { reader: 'a seller', headers: () => headersOf.seller, status: 403 },
  { reader: 'a reporter', headers: () => headersOf.reporter, status: 200 },
])('$reader who asks for receipts gets $status', async ({ headers, status }) => {
  const paths = ['', '/latest-for/articles/x', '/status'];
  const answers = await Promise.all(
    paths.map((path) => cms.rest(`/api/releases${path}`, { headers: headers() })),
  );
  expect(answers.map((answer) => answer.status)).toEqual([status, status, status]);
});

test('nobody edits receipts', async () => {
  await send(aReceipt());
  const [row] = (await list()).docs;
  const response = await cms.rest(`/api/releases/${row?.id}`, {
    method: 'PATCH',
    headers: { ...headersOf.editor, 'Content-Type': 'application/json' },
    body: JSON.stringify({ pageMs: 1 }),
  });
  expect(response.status).toBe(403);
});

test('a draft is not on its way', async () => {
  const { id } = await aDraftArticle(cms.payload);
  expect(await getProgress(id)).toMatchObject({ state: 'unpublished' });
});

test('what has just been published waits', async () => {
  const { id } = await anArticle(cms.payload);
  expect(await getProgress(id)).toMatchObject({ state: 'waiting', links: [] });
});

test('what the publisher reported is live, with its address', async () => {
  const { id, slug } = await anArticle(cms.payload);
  const document = { kind: 'articles', id } as const;
  await send(
    aReceipt({
      documents: [document],
      pageMs: 812,
      addresses: [
        { ...document, locale: 'id', path: '/x/kopi/' },
        { kind: 'articles', id: 'lain', locale: 'id', path: '/x/teh/' },
      ],
    }),
  );
  expect(await getProgress(id)).toEqual({
    state: 'live',
    isWithdrawal: false,
    changedAt: expect.any(String),
    waitedMs: expect.any(Number),
    at: aReceipt().at,
    pageMs: 812,
    searchMs: null,
    links: [{ locale: 'id', url: `http://localhost:4321/berita/${slug}/` }],
    error: null,
  });
});

test('what changes after its receipt waits again', async () => {
  const { id } = await anArticle(cms.payload);
  await send(aReceipt({ documents: [{ kind: 'articles', id }] }));
  await cms.payload.update({ collection: 'articles', id, data: { notes: 'x' } });
  expect(await getProgress(id)).toMatchObject({ state: 'waiting' });
});

test('a full export makes everything before it live', async () => {
  const { id } = await anArticle(cms.payload);
  await send(aReceipt({ reason: 'export', pageMs: 0 }));
  expect(await getProgress(id)).toMatchObject({ state: 'live', pageMs: null });
});

test('what was saved after the publisher began to look is not live by that', async () => {
  const { id } = await anArticle(cms.payload);
  for (const pageMs of [60_000, null]) await send(aReceipt({ reason: 'reconcile', pageMs }));
  expect(await getProgress(id)).toMatchObject({ state: 'waiting' });
});

test('receipts are listed as they came, whatever the clock of the publisher said', async () => {
  await send(aReceipt({ release: 'ahead', at: '2028-01-01T00:00:00.000Z' }));
  await send(aReceipt({ release: 'right' }));
  expect((await list()).docs).toMatchObject([{ release: 'right' }, { release: 'ahead' }]);
});

test('an error is told to whoever published', async () => {
  const { id } = await anArticle(cms.payload);
  const message = 'articles: gambar tidak dapat dibaca (image)';
  await send(
    aReceipt({
      documents: [{ kind: 'articles', id }],
      error: { message, kind: 'articles', id, locale: 'id' },
    }),
  );
  expect(await getProgress(id)).toMatchObject({ state: 'failed', error: message });
});

test('the status of the publisher is passed on', async () => {
  const status = { live: 'r2', releases: [], working: { phase: 'render', done: 4, total: 10 } };
  publisher.answers.set('GET /status', { status: 200, body: status });
  const response = await cms.rest('/api/releases/status', { headers: headersOf.reporter });
  expect(await response.json()).toMatchObject({ isSetUp: true, publisher: status, receipts: [] });
});

function aReceipt(changes: Partial<Receipt> = {}): Receipt {
  return {
    release: '20261124-024207-abc',
    at: '2026-11-24T02:42:07.000Z',
    reason: 'hint',
    documents: [],
    pages: { rendered: 9, written: 8, removed: 1 },
    pageMs: null,
    searchMs: null,
    error: null,
    addresses: [],
    ...changes,
  };
}

function send(body: unknown, authorization = `Bearer ${publisherToken}`): Promise<Response> {
  return cms.rest('/api/releases/receipt', {
    method: 'POST',
    headers: { Authorization: authorization, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function list() {
  return cms.payload.find({ collection: 'releases', pagination: false });
}

async function getProgress(id: string): Promise<Progress> {
  const path = `/api/releases/latest-for/articles/${id}`;
  const response = await cms.rest(path, { headers: headersOf.reporter });
  return (await response.json()) as Progress;
}
