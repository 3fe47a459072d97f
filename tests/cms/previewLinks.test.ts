import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { User } from '#cms/payload-types.ts';
import { aDraftArticle, anArticle, anAuthorization, aUser } from '#tests/support/builders.ts';
import { startPreviewingCms } from '#tests/support/previews.ts';
import type { PreviewingCms } from '#tests/support/previews.ts';

const dayMs = 24 * 60 * 60 * 1000;

let cms: PreviewingCms;
let reporter: User;
beforeAll(async () => {
  cms = await startPreviewingCms();
  reporter = await aUser(cms.payload, 'reporter');
});
afterAll(() => cms.close());
afterEach(() => vi.useRealTimers());

/** Opens a link as somebody without a login would. */
async function open(url: string) {
  const response = await cms.rest(url);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function aLink(order: object = {}) {
  const { id, title } = await aDraftArticle(cms.payload);
  const link = await cms.share({ kind: 'articles', id, locale: 'id', ...order }, reporter);
  return { ...link, document: id, title };
}

function passDays(days: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * dayMs });
}

describe('a link', () => {
  test('shows the draft without login', async () => {
    const { url, title } = await aLink();
    const page = await open(url);
    expect(page.status).toBe(200);
    expect(page.text).toContain(`<h1>${title}</h1>`);
  });

  test('shows what was written after it was made', async () => {
    const { url, document } = await aLink();
    const change = { collection: 'articles', id: document, draft: true, autosave: true } as const;
    await cms.payload.update({ ...change, data: { title: 'Judul sesudahnya' } });
    expect((await open(url)).text).toContain('Judul sesudahnya');
  });

  test('shows the newer draft of what is published', async () => {
    const { id } = await anArticle(cms.payload, { title: 'Yang terbit' });
    const change = { collection: 'articles', id, draft: true } as const;
    await cms.payload.update({ ...change, data: { title: 'Yang baru', _status: 'draft' } });
    const { url } = await cms.share({ kind: 'articles', id, locale: 'id' }, reporter);
    expect((await open(url)).text).toContain('Yang baru');
  });

  test('is of one language', async () => {
    const { id } = await aDraftArticle(cms.payload);
    const english = { collection: 'articles', id, locale: 'en', draft: true } as const;
    await cms.payload.update({ ...english, data: { title: 'In English' } });
    const { url } = await cms.share({ kind: 'articles', id, locale: 'en' }, reporter);
    expect((await open(url)).text).toContain('<html lang="en">');
    expect((await open(url)).text).toContain('In English');
  });

  test.each([
    ['x-robots-tag', /noindex/],
    ['cache-control', /^no-store$/],
    ['referrer-policy', /^no-referrer$/],
    ['x-frame-options', /^DENY$/],
    ['content-security-policy', /default-src 'none'.*; sandbox (?!.*allow-scripts)/],
  ])('answers with %s', async (name, value) => {
    expect((await open((await aLink()).url)).headers.get(name)).toMatch(value);
  });

  test('tells robots and readers in the page itself what it is', async () => {
    const { text } = await open((await aLink()).url);
    expect(text).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(text).toMatch(/<body class="page"><p role="note".*Pratinjau draf/);
    expect(text).not.toContain('canonical');
  });

  test('takes what the page shows from the site, and new pictures from the CMS', async () => {
    const { text } = await open((await aLink()).url);
    expect(text).toContain('href="https://tembus.example/_astro/page.css"');
    expect(text).toContain('src="http://localhost:3000/api/public/media/a.webp"');
    expect(text).toContain(
      'srcset="https://tembus.example/media/a.webp 320w, https://tembus.example/media/b.webp 768w"',
    );
    expect(text).toContain('href="#isi"');
    expect(text).not.toMatch(/http-equiv|<script/);
  });

  test('does not name other drafts', async () => {
    const other = await aDraftArticle(cms.payload, { title: 'Draf lain yang rahasia' });
    const related = [{ relationTo: 'articles' as const, value: other.id }];
    const { id } = await aDraftArticle(cms.payload, { related });
    const { url } = await cms.share({ kind: 'articles', id, locale: 'id' }, reporter);
    await open(url);
    expect(cms.publisher.orders.at(-1)?.document).toMatchObject({ id, related: [] });
  });
});

describe('the end of a link', () => {
  test.each([
    { days: 1, before: 0.9, after: 1.1 },
    { days: 7, before: 6.9, after: 7.1 },
    { days: 30, before: 29.9, after: 30.1 },
  ])('a link of $days days opens until then', async ({ days, before, after }) => {
    const { url } = await aLink({ days });
    passDays(before);
    expect((await open(url)).status).toBe(200);
    vi.useRealTimers();
    passDays(after);
    expect(await open(url)).toMatchObject({
      status: 410,
      text: expect.stringMatching(/sudah habis[\s\S]*has expired/),
    });
  });

  test('a link is of seven days unless said otherwise', async () => {
    const { expiresAt, createdAt } = await aLink();
    expect(Math.round((Date.parse(expiresAt) - Date.parse(createdAt)) / dayMs)).toBe(7);
  });

  test('no link lives for other than the offered times', async () => {
    const { id } = await aDraftArticle(cms.payload);
    const response = await cms.post('links', { kind: 'articles', id, days: 3650 }, reporter);
    expect(response.status).toBe(400);
  });

  test('a later date in the database does not open an expired link', async () => {
    const { id, url } = await aLink();
    const data = { expiresAt: new Date(Date.now() + 99 * dayMs).toISOString() };
    await cms.payload.update({ collection: 'previewLinks', id, data });
    expect((await open(url)).status).toBe(404);
  });

  test('a revoked link says so, and no other is touched', async () => {
    const [first, second] = [await aLink(), await aLink()];
    expect((await cms.post(`links/${first.id}/revoke`, {}, reporter)).status).toBe(200);
    expect(await open(first.url)).toMatchObject({
      status: 410,
      text: expect.stringMatching(/dicabut[\s\S]*revoked/),
    });
    expect((await open(second.url)).status).toBe(200);
  });

  test('a link ends with its document', async () => {
    const { url, document } = await aLink();
    const data = { deletedAt: new Date().toISOString() };
    await cms.payload.update({ collection: 'articles', id: document, data });
    expect((await open(url)).status).toBe(410);
    await cms.payload.delete({ collection: 'articles', id: document, trash: true });
    expect((await open(url)).status).toBe(410);
  });
});

describe('a token', () => {
  test.each([
    { fault: 'with another signature', change: (token: string) => `${token.slice(0, -5)}AAAAA` },
    { fault: 'cut short', change: (token: string) => token.slice(0, -1) },
    { fault: 'without signature', change: (token: string) => token.replace(/\..*/, '') },
    { fault: 'made up', change: () => 'apa-saja' },
    {
      fault: 'of no link',
      change: (token: string) => token.replace(/^\w{8}/, 'ffffffff'),
    },
  ])('$fault is not known', async ({ change }) => {
    const { url } = await aLink();
    const token = url.slice(url.lastIndexOf('/') + 1);
    const page = await open(`/api/preview/${change(token)}`);
    expect(page).toMatchObject({
      status: 404,
      text: expect.stringMatching(/tidak dikenal[\s\S]*not known/),
    });
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('x-robots-tag')).toContain('noindex');
  });

  test('of one link does not open another', async () => {
    const [first, second] = [await aLink(), await aLink()];
    const signature = first.url.slice(first.url.lastIndexOf('.'));
    const mixed = second.url.slice(0, second.url.lastIndexOf('.')) + signature;
    expect((await open(mixed)).status).toBe(404);
  });

  test('does not open another document, even when its row is moved there', async () => {
    const { id, url } = await aLink();
    const other = await aDraftArticle(cms.payload);
    const data = { documentId: other.id };
    await cms.payload.update({ collection: 'previewLinks', id, data });
    expect((await open(url)).status).toBe(404);
  });

  test('reads no other language and no other draft by query', async () => {
    const { url, document } = await aLink();
    const other = await aDraftArticle(cms.payload);
    await open(`${url}?locale=en&id=${other.id}&kind=stories`);
    expect(cms.publisher.orders.at(-1)).toMatchObject({
      locale: 'id',
      document: { id: document, kind: 'articles' },
    });
  });

  test('is kept nowhere', async () => {
    const { id, url } = await aLink();
    const row = await cms.payload.findByID({ collection: 'previewLinks', id });
    const signature = url.slice(url.lastIndexOf('.') + 1);
    expect(JSON.stringify(row)).not.toContain(signature);
  });
});

describe('who shares', () => {
  test.each([
    { role: 'admin', status: 201 },
    { role: 'editor', status: 201 },
    { role: 'reporter', status: 201 },
    { role: 'seller', status: 403 },
  ] as const)('$role gets $status', async ({ role, status }) => {
    const { id } = await aDraftArticle(cms.payload);
    const user = await aUser(cms.payload, role);
    expect((await cms.post('links', { kind: 'articles', id }, user)).status).toBe(status);
  });

  test('the public gets 401', async () => {
    const { id, document } = await aLink();
    const order = { kind: 'articles', id: document };
    expect((await cms.post('links', order, null)).status).toBe(401);
    expect((await cms.post(`links/${id}/revoke`, {}, null)).status).toBe(401);
    expect((await cms.rest(`/api/preview/links?kind=articles&id=${document}`)).status).toBe(401);
    expect((await cms.rest('/api/previewLinks')).status).toBe(403);
  });

  test('a seller revokes nothing', async () => {
    const { id, url } = await aLink();
    const seller = await aUser(cms.payload, 'seller');
    expect((await cms.post(`links/${id}/revoke`, {}, seller)).status).toBe(403);
    expect((await open(url)).status).toBe(200);
  });

  test('there is no link to what is not there', async () => {
    const response = await cms.post('links', { kind: 'articles', id: 'tidak-ada' }, reporter);
    expect(response.status).toBe(404);
  });

  test('there is no link to what has no drafts', async () => {
    const response = await cms.post('links', { kind: 'users', id: reporter.id }, reporter);
    expect(response.status).toBe(400);
  });

  test('nobody writes a link past the server', async () => {
    const admin = await aUser(cms.payload, 'admin');
    const headers = {
      ...(await anAuthorization(cms.payload, admin)),
      'Content-Type': 'application/json',
    };
    const { id } = await aLink();
    const data = { kind: 'articles', documentId: 'x', locale: 'id', expiresAt: '2099-01-01' };
    const body = JSON.stringify(data);
    const created = await cms.rest('/api/previewLinks', { method: 'POST', headers, body });
    const changed = await cms.rest(`/api/previewLinks/${id}`, { method: 'PATCH', headers, body });
    expect([created.status, changed.status]).toEqual([403, 403]);
  });

  test('the links of a document are listed with it alone', async () => {
    const first = await aLink();
    await aLink();
    await cms.post(`links/${first.id}/revoke`, {}, reporter);
    const headers = await anAuthorization(cms.payload, reporter);
    const query = `kind=articles&id=${first.document}`;
    const response = await cms.rest(`/api/preview/links?${query}`, { headers });
    expect(await response.json()).toMatchObject({
      links: [{ id: first.id, state: 'revoked', locale: 'id', createdBy: reporter.name }],
    });
  });
});

test('when the publisher is down, the page says what to do', async () => {
  const { url } = await aLink();
  await cms.publisher.close();
  expect(await open(url)).toMatchObject({
    status: 503,
    text: expect.stringMatching(/tidak dapat ditampilkan[\s\S]*cannot be shown/),
  });
});
