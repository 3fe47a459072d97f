import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toOwnPath } from '#cms/publishing/cleanAddress.ts';
import type { AddressNotes } from '#cms/publishing/getAddressNotes.ts';
import type { AddressRedirect } from '#cms/publishing/lists.ts';
import { documentPath } from '#site/lib/paths.ts';
import {
  anArticle,
  anAuthorization,
  aDraftArticle,
  aStory,
  aUser,
} from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { readPage } from '#tests/support/publicApi.ts';

let cms: Cms;
let headers: Record<string, string>;

beforeAll(async () => {
  cms = await startCms();
  headers = await toHeaders('editor');
});
afterAll(() => cms.close());

test('an editor leads an address of the former site to an article', async () => {
  const { id, slug } = await anArticle(cms.payload);
  const path = aPath();
  const to = { relationTo: 'articles', value: id };
  expect((await write({ path, to })).status).toBe(201);
  expect(await findWritten(path)).toMatchObject({ to: { kind: 'articles', slug }, url: null });
});

test('the redirect follows the article when it moves, and is gone when it is withdrawn', async () => {
  const { id } = await anArticle(cms.payload);
  const path = aPath();
  await write({ path, to: { relationTo: 'articles', value: id } });
  const slug = `pindah-${randomUUID().slice(0, 8)}`;
  await cms.payload.update({ collection: 'articles', id, data: { slug } });
  expect(await findWritten(path)).toMatchObject({ to: { slug } });
  await cms.payload.update({ collection: 'articles', id, data: { _status: 'draft' } });
  expect(await findWritten(path)).toMatchObject({ to: null, url: null });
});

test.each([
  { typed: 'https://localhost:4321/2019/kopi', kept: '/2019/kopi/' },
  { typed: ' /2019/05/kopi.html ', kept: '/2019/05/kopi.html' },
  { typed: '/arsip/Kopi Kutai/', kept: '/arsip/Kopi%20Kutai/' },
  { typed: '/x/{env.HOME}/y"z', kept: '/x/%7Benv.HOME%7D/y%22z/' },
])('$typed is kept as $kept', async ({ typed, kept }) => {
  expect((await write({ path: typed, url: 'https://arsip.example/' })).status).toBe(201);
  expect(await findWritten(kept)).toMatchObject({ url: 'https://arsip.example/' });
});

test.each([
  { path: '/?p=123', why: 'a question' },
  { path: 'https://lain.example/x/', why: 'another host' },
  { path: '//lain.example/x/', why: 'another host without a protocol' },
  { path: 'x', why: 'no path' },
  { path: '/_astro/x.css', why: 'a file of the site' },
  { path: '/x/*', why: 'a pattern' },
  { path: '/x/%zz/', why: 'a broken escape' },
  { path: '/2019/kopi-kutai-dari-kabupaten-tembus-jepang(2).html', why: 'written with brackets' },
  { path: '/', why: 'the front page' },
  { path: '/ralat/', why: 'the list of corrections' },
  { path: documentPath({ kind: 'articles', locale: 'en', slug: '..' }) ?? '', why: 'a list' },
])('an old address that is $why is refused in Indonesian', async ({ path }) => {
  const response = await write({ path, url: 'https://arsip.example/' });
  expect(response.status).toBe(400);
  expect(await readFault(response)).toMatch(/^(Alamat lama harus|Di alamat ini)/);
});

test.each([
  { what: 'of one long name', text: `/${'a'.repeat(10_000)}(` },
  { what: 'of many names', text: `/${'a/'.repeat(5000)}(` },
  { what: 'without a fault', text: `/${'a'.repeat(10_000)}/` },
])('a path of 10 000 characters $what is no address', ({ text }) => {
  // Tried with backtracking, these would keep the CMS from everyone for longer than a test may last.
  expect(toOwnPath(text, 'https://tembus.example')).toBeNull();
});

test('a page that is published cannot be led elsewhere', async () => {
  const { slug, title } = await anArticle(cms.payload);
  const path = toPath(slug);
  const response = await write({ path, url: 'https://arsip.example/' });
  expect(await readFault(response)).toContain(title);
});

test('an address that only a draft has can be led elsewhere', async () => {
  const { slug } = await aDraftArticle(cms.payload);
  const response = await write({ path: toPath(slug), url: 'https://arsip.example/' });
  expect(response.status).toBe(201);
});

test('a redirect to itself, to another redirect or to nothing is refused', async () => {
  const [first, second] = [aPath(), aPath()];
  await write({ path: first, url: 'https://arsip.example/' });
  expect(await readFault(await write({ path: second, url: second }))).toContain('dirinya sendiri');
  expect(await readFault(await write({ path: second, url: first }))).toContain('tujuan akhir');
  expect(await readFault(await write({ path: second }))).toContain('Pilih halaman tujuan');
});

test.each([
  'javascript:alert(1)',
  'http://localhost:4321/x?y=1',
  'https://a.example/?x={env.HOME}',
])('it cannot lead to %s', async (url) => {
  expect((await write({ path: aPath(), url })).status).toBe(400);
});

test('a text that takes the address wins over the redirect', async () => {
  const slug = `rebut-${randomUUID().slice(0, 8)}`;
  await write({ path: toPath(slug), url: 'https://arsip.example/' });
  await anArticle(cms.payload, { slug });
  expect(await findWritten(toPath(slug))).toBeUndefined();
});

test('an article written anew as a story is offered the address of the article', async () => {
  const slug = `jenis-${randomUUID().slice(0, 8)}`;
  const article = await anArticle(cms.payload, { slug });
  const data = { _status: 'draft' } as const;
  await cms.payload.update({ collection: 'articles', id: article.id, data });
  const story = await aStory(cms.payload, { slug });
  const { offers } = await readNotes('stories', story.id, slug);
  expect(offers).toEqual([toPath(slug)]);

  const body = JSON.stringify({ kind: 'stories', id: story.id, path: offers[0] });
  await send('/api/writtenRedirects/point', { method: 'POST', body });
  expect(await findWritten(toPath(slug))).toMatchObject({ to: { kind: 'stories', slug } });
  expect(await readNotes('stories', story.id, slug)).toMatchObject({
    offers: [],
    old: [toPath(slug)],
  });
});

test('pointing at an address twice leads it to the last', async () => {
  const [first, second] = [await aStory(cms.payload), await aStory(cms.payload)];
  const path = aPath();
  for (const { id } of [first, second]) {
    const body = JSON.stringify({ kind: 'stories', id, path });
    await send('/api/writtenRedirects/point', { method: 'POST', body });
  }
  expect(await findWritten(path)).toMatchObject({ to: { id: second.id } });
});

test('an editor who reuses an address is told whose readers it takes', async () => {
  const first = await anArticle(cms.payload);
  const slug = `lain-${randomUUID().slice(0, 8)}`;
  await cms.payload.update({ collection: 'articles', id: first.id, data: { slug } });
  const second = await aDraftArticle(cms.payload);
  const { reused } = await readNotes('articles', second.id, first.slug);
  expect(reused).toEqual({ name: first.title });
  expect((await readNotes('articles', first.id, first.slug)).reused).toBeNull();
});

test('a withdrawn text does not call its own address an old one', async () => {
  const { id, slug } = await anArticle(cms.payload);
  const update = (data: object) => cms.payload.update({ collection: 'articles', id, data });
  await update({ slug: `${slug}-baru` });
  await update({ _status: 'draft' });
  expect(await readNotes('articles', id, `${slug}-baru`)).toMatchObject({ old: [toPath(slug)] });
});

test.each([
  { role: 'seller', around: 403, write: 403, point: 403 },
  { role: 'reporter', around: 200, write: 403, point: 403 },
] as const)('a $role writes no redirect', async ({ role, ...expected }) => {
  const { id } = await anArticle(cms.payload);
  const authorization = await toHeaders(role);
  const path = aPath();
  const url = 'https://arsip.example/';
  const around = await cms.rest(`/api/writtenRedirects/around/articles/${id}`, {
    headers: authorization,
  });
  const written = await write({ path, url }, authorization);
  const body = JSON.stringify({ kind: 'articles', id, path });
  const pointed = await cms.rest('/api/writtenRedirects/point', {
    method: 'POST',
    headers: authorization,
    body,
  });
  expect({ around: around.status, write: written.status, point: pointed.status }).toEqual(expected);
});

test('written redirects follow the recorded ones, page after page', async () => {
  const whole = await readPage<AddressRedirect>(cms, 'redirects?limit=1000');
  const pages: AddressRedirect[] = [];
  for (let page = 1; page <= Math.ceil(whole.total / 3); page += 1) {
    const { documents } = await readPage<AddressRedirect>(cms, `redirects?limit=3&page=${page}`);
    pages.push(...documents);
  }
  expect(pages).toEqual(whole.documents);
  expect(whole.documents).toHaveLength(whole.total);
});

function aPath(): string {
  return `/2019/${randomUUID().slice(0, 8)}/`;
}

function toPath(slug: string): string {
  return documentPath({ kind: 'articles', locale: 'id', slug }) ?? '';
}

async function toHeaders(role: 'seller' | 'reporter' | 'editor') {
  const authorization = await anAuthorization(cms.payload, await aUser(cms.payload, role));
  return { ...authorization, 'Accept-Language': 'id', 'Content-Type': 'application/json' };
}

function write(data: object, as = headers): Promise<Response> {
  const options = { method: 'POST', headers: as, body: JSON.stringify(data) };
  return cms.rest('/api/writtenRedirects', options);
}

function send(path: string, options: RequestInit): Promise<Response> {
  return cms.rest(path, { ...options, headers });
}

async function readNotes(kind: string, id: string, slug: string): Promise<AddressNotes> {
  const path = `/api/writtenRedirects/around/${kind}/${id}?slug=${slug}`;
  return (await send(path, {}).then((response) => response.json())) as AddressNotes;
}

async function readFault(response: Response): Promise<string> {
  const { errors } = (await response.json()) as {
    errors: { data: { errors: { message: string }[] } }[];
  };
  return errors[0]?.data.errors[0]?.message ?? '';
}

async function findWritten(path: string): Promise<AddressRedirect | undefined> {
  const { documents } = await readPage<AddressRedirect>(cms, 'redirects?limit=1000');
  return documents.find((redirect) => 'path' in redirect && redirect.path === path);
}
