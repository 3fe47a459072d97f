import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveContent } from '#cms/publishing/serveContent.ts';
import { anArticle, aMedia, aTopic } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { read, readPage } from '#tests/support/publicApi.ts';

let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
  for (const name of ['satu', 'dua', 'tiga', 'empat', 'lima']) await aTopic(cms.payload, name);
});
afterAll(() => cms.close());

test('pages hold every document once, oldest first', async () => {
  const pages = await Promise.all(
    [1, 2, 3].map((page) => readPage(cms, `topics?limit=2&page=${page}`)),
  );
  const slugs = pages.flatMap(({ documents }) =>
    documents.flatMap((document) => ('slug' in document ? [document.slug] : [])),
  );
  expect(slugs).toEqual(['satu', 'dua', 'tiga', 'empat', 'lima']);
  expect(pages[0]).toMatchObject({ page: 1, totalPages: 3, total: 5 });
});

test('the listing is paged too', async () => {
  const whole = await readPage(cms, 'listing');
  const second = await readPage(cms, 'listing?limit=3&page=2');
  expect(second.documents).toEqual(whole.documents.slice(3, 6));
  expect(second).toMatchObject({ page: 2, total: whole.total });
});

test('a page beyond the last is empty', async () => {
  expect(await readPage(cms, 'topics?page=9')).toMatchObject({ documents: [], total: 5 });
});

test('an answer that has not changed is 304', async () => {
  const first = await cms.rest('/api/public/topics');
  const headers = { 'If-None-Match': first.headers.get('etag') ?? '' };
  const second = await cms.rest('/api/public/topics', { headers });
  expect({ status: second.status, text: await second.text() }).toEqual({ status: 304, text: '' });
});

test('an answer that has changed comes whole', async () => {
  const first = await cms.rest('/api/public/people');
  await cms.payload.create({ collection: 'people', data: { name: 'Orang Baru', slug: '' } });
  const headers = { 'If-None-Match': first.headers.get('etag') ?? '' };
  const second = await cms.rest('/api/public/people', { headers });
  expect(second.status).toBe(200);
  expect(await second.text()).toContain('Orang Baru');
});

test('HEAD gives the headers alone', async () => {
  const response = await cms.rest('/api/public/topics', { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(response.headers.get('etag')).toMatch(/^".+"$/);
  expect(await response.text()).toBe('');
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused', async (method) => {
  const response = await cms.rest('/api/public/topics', { method });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
  expect(await response.json()).toEqual({ error: 'Alamat ini hanya dapat dibaca (GET).' });
});

test.each([
  { path: 'users', says: 'Tidak ada jenis dokumen "users"' },
  { path: 'media', says: 'Tidak ada jenis dokumen "media"' },
  { path: 'users/1', says: 'Tidak ada jenis dokumen "users"' },
  { path: 'topics?locale=all', says: 'locale=id atau locale=en' },
  { path: 'topics?locale=en&page=0', says: 'Write a whole number from 1' },
  { path: 'topics?page=1e9', says: 'Tulis bilangan dari 1' },
  { path: 'topics?limit=501', says: 'sampai 500' },
  { path: 'topics?limit=-1', says: 'Tulis bilangan' },
])('$path is a bad request, said in a sentence', async ({ path, says }) => {
  const { status, body } = await read(cms, path);
  expect(status).toBe(400);
  expect(body).toEqual({ error: expect.stringContaining(says) });
});

test('an English browser is refused in English', async () => {
  const headers = { 'Accept-Language': 'en-GB,en;q=0.9' };
  const response = await cms.rest('/api/public/nothing', { headers });
  expect(await response.json()).toEqual({ error: expect.stringContaining('There is no kind') });
});

test.each(['topics/nothing', "topics/' or 1=1", 'frontPage/other', 'a/b/c', ''])(
  'nothing is at "%s"',
  async (path) => {
    expect(await read(cms, path)).toMatchObject({
      status: 404,
      body: { error: expect.any(String) },
    });
  },
);

test('a picture is served with its type and 304', async () => {
  const { filename } = await aMedia(cms.payload);
  const address = `/api/public/media/${filename}`;
  const first = await cms.rest(address);
  expect(first.headers.get('content-type')).toBe('image/jpeg');
  expect((await first.bytes()).length).toBe(Number(first.headers.get('content-length')));
  const headers = { 'If-None-Match': first.headers.get('etag') ?? '' };
  expect(await cms.rest(address, { headers })).toMatchObject({ status: 304 });
});

test.each(['..%2Ftest.db', '..%2F..%2Fetc%2Fpasswd', 'nothing.jpg', 'a.svg', '.hidden.png'])(
  'no file is served as %s',
  async (name) => {
    expect(await read(cms, `media/${name}`)).toMatchObject({ status: 404 });
  },
);

test('the public cannot list pictures over REST', async () => {
  await aMedia(cms.payload);
  expect(await cms.rest('/api/media')).toMatchObject({ status: 403 });
});

test('the content server answers the public API and nothing else', async () => {
  const { id } = await anArticle(cms.payload);
  const server = await serveContent((request) => cms.rest(request));
  const answers = await Promise.all(
    [`/api/public/articles/${id}`, '/api/users', '/api/articles', '/admin', '/'].map(
      async (path) => (await fetch(`${server.url}${path}`)).status,
    ),
  );
  await server.close();
  expect(answers).toEqual([200, 404, 404, 404, 404]);
});
