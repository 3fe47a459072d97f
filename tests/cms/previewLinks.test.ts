import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { User } from '#cms/payload-types.ts';
import { aDraftArticle, anArticle, aUser } from '#tests/support/builders.ts';
import { aSharedDraft, openLink, startPreviewingCms } from '#tests/support/previews.ts';
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

const open = (url: string) => openLink(cms, url);
const aLink = (order: object = {}) => aSharedDraft(cms, reporter, order);

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

  test.each([
    { what: 'the draft', status: 200, toUrl: (url: string) => url },
    { what: 'an unknown link', status: 404, toUrl: () => '/api/preview/apa-saja' },
  ])('answers $status without the page when asked for the head of $what', async (given) => {
    const answer = await cms.rest(given.toUrl((await aLink()).url), { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([given.status, '']);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
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
    expect(text).toMatch(
      / src="http:\/\/localhost:3000\/api\/public\/media\/a\.webp\?preview=[^"]+"/,
    );
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

test('when the publisher is down, the page says what to do', async () => {
  const { url } = await aLink();
  await cms.publisher.close();
  expect(await open(url)).toMatchObject({
    status: 503,
    text: expect.stringMatching(/tidak dapat ditampilkan[\s\S]*cannot be shown/),
  });
});
