import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Redirect } from '#cms/publishing/lists.ts';
import type { Article } from '#cms/payload-types.ts';
import {
  aBody,
  aDraftArticle,
  anArticle,
  anAuthorization,
  aRegion,
  aTopic,
  aUser,
} from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { readPage } from '#tests/support/publicApi.ts';

let cms: Cms;
let count = 0;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.close());

test('a published document that moves leaves its old address behind', async () => {
  const { id, slug: old } = await anArticle(cms.payload);
  const slug = await move(id);
  expect(await findRedirect(old)).toMatchObject({
    kind: 'articles',
    locale: 'id',
    to: { kind: 'articles', id, slug, locale: 'id' },
  });
});

test('the address of a document that moved twice leads straight to the newest', async () => {
  const { id, slug: first } = await anArticle(cms.payload);
  const second = await move(id);
  const third = await move(id);
  expect(await findRedirect(first)).toMatchObject({ to: { slug: third } });
  expect(await findRedirect(second)).toMatchObject({ to: { slug: third } });
});

test('a document that moves back frees its address', async () => {
  const { id, slug } = await anArticle(cms.payload);
  const other = await move(id);
  await change(id, { slug });
  expect(await findRedirect(slug)).toBeUndefined();
  expect(await findRedirect(other)).toMatchObject({ to: { slug } });
});

test('an address that another document takes no longer leads to the first', async () => {
  const first = await anArticle(cms.payload);
  await move(first.id);
  await anArticle(cms.payload, { slug: first.slug });
  expect(await findRedirect(first.slug)).toBeUndefined();
});

test('a draft takes no address and leaves none', async () => {
  const { id, slug } = await anArticle(cms.payload);
  const draft = { slug: `draf-${slug}` };
  await cms.payload.update({ collection: 'articles', id, draft: true, data: draft });
  await aDraftArticle(cms.payload).then((other) =>
    cms.payload.update({
      collection: 'articles',
      id: other.id,
      draft: true,
      data: { slug: 'x-y' },
    }),
  );
  expect(await findRedirect(slug)).toBeUndefined();
  expect(await findRedirect('x-y')).toBeUndefined();
});

test('what is withdrawn is gone until it is published again', async () => {
  const { id, slug } = await anArticle(cms.payload);
  await change(id, { _status: 'draft' });
  const withdrawn = await findRedirect(slug);
  await change(id, { _status: 'published' });
  expect(withdrawn).toMatchObject({ to: null });
  expect(await findRedirect(slug)).toBeUndefined();
});

test('what comes back under another address is led to from the old one', async () => {
  const { id, slug } = await anArticle(cms.payload);
  await change(id, { _status: 'draft' });
  await change(id, { _status: 'published', slug: `baru-${slug}` });
  expect(await findRedirect(slug)).toMatchObject({ to: { slug: `baru-${slug}` } });
});

test('what is trashed is gone until it is restored', async () => {
  const { id, slug } = await anArticle(cms.payload);
  await change(id, { deletedAt: new Date().toISOString() });
  const trashed = await findRedirect(slug);
  await change(id, { deletedAt: null, _status: 'published' });
  expect(trashed).toMatchObject({ to: null });
  expect(await findRedirect(slug)).toBeUndefined();
});

test('what is deleted is gone', async () => {
  const region = await aRegion(cms.payload);
  await cms.payload.delete({ collection: 'regions', id: region.id });
  expect(await findRedirect(region.slug)).toMatchObject({ kind: 'regions', to: null });
});

test('a bulk deletion leaves every address', async () => {
  const topics = [await aTopic(cms.payload), await aTopic(cms.payload)];
  const ids = topics.map(({ id }) => id);
  await cms.payload.delete({ collection: 'topics', where: { id: { in: ids } } });
  const found = await Promise.all(topics.map(({ slug }) => findRedirect(slug)));
  expect(found).toMatchObject([{ to: null }, { to: null }]);
});

test('an address in one language moves alone', async () => {
  const { id, slug } = await anArticle(cms.payload);
  const text = { title: 'Coffee', summary: 'Twenty sacks.', body: aBody('That morning.') };
  const english = { ...text, slug: `coffee-${slug}` };
  await cms.payload.update({ collection: 'articles', id, locale: 'en', data: english });
  const moved = { slug: `tea-${slug}` };
  await cms.payload.update({ collection: 'articles', id, locale: 'en', data: moved });
  expect(await findRedirect(english.slug)).toMatchObject({
    locale: 'en',
    to: { slug: moved.slug, locale: 'en' },
  });
  expect(await findRedirect(slug)).toBeUndefined();
});

test('an earlier version that is restored brings its address back', async () => {
  const { id, slug } = await anArticle(cms.payload);
  const moved = await move(id);
  const { docs } = await cms.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    sort: 'createdAt',
  });
  await cms.payload.restoreVersion({ collection: 'articles', id: String(docs[0]?.id) });
  expect(await findRedirect(slug)).toBeUndefined();
  expect(await findRedirect(moved)).toMatchObject({ to: { slug } });
});

test('redirects come in pages', async () => {
  const whole = await readPage<Redirect>(cms, 'redirects?limit=1000');
  const second = await readPage<Redirect>(cms, 'redirects?limit=2&page=2');
  expect(second.documents).toEqual(whole.documents.slice(2, 4));
  expect(second).toMatchObject({ page: 2, total: whole.total });
});

test.each([
  { role: 'seller', status: 403 },
  { role: 'reporter', status: 200 },
] as const)('a $role who lists rows gets $status', async ({ role, status }) => {
  const headers = await anAuthorization(cms.payload, await aUser(cms.payload, role));
  expect((await cms.rest('/api/redirects', { headers })).status).toBe(status);
});

test('nobody writes rows by hand', async () => {
  const headers = await anAuthorization(cms.payload, await aUser(cms.payload, 'admin'));
  const body = JSON.stringify({ kind: 'articles', locale: 'id', slug: 'x', document: 'y' });
  const response = await cms.rest('/api/redirects', {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body,
  });
  expect(response.status).toBe(403);
});

async function move(id: string): Promise<string> {
  const slug = `pindah-${(count += 1)}`;
  await change(id, { slug });
  return slug;
}

async function change(id: string, data: Partial<Article>): Promise<void> {
  await cms.payload.update({ collection: 'articles', id, data, trash: true });
}

async function findRedirect(slug: string): Promise<Redirect | undefined> {
  const { documents } = await readPage<Redirect>(cms, 'redirects?limit=1000');
  return documents.find((redirect) => redirect.slug === slug);
}
