import { afterAll, beforeAll, expect, test } from 'vitest';
import type { User } from '#cms/payload-types.ts';
import {
  aDraftArticle,
  anArticle,
  anAuthorization,
  aSeller,
  aUser,
} from '#tests/support/builders.ts';
import { askGraphql, startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

let cms: Cms;
let seller: User;
let editor: User;
let admin: User;

beforeAll(async () => {
  cms = await startCms();
  seller = await aUser(cms.payload, 'seller');
  editor = await aUser(cms.payload, 'editor');
  admin = await aUser(cms.payload, 'admin');
});
afterAll(() => cms.close());

test('the public gets no staff fields of an article', async () => {
  const embargoUntil = '2020-01-01T00:00:00.000Z';
  const notes = 'Narasumber minta nama disamarkan';
  const article = await anArticle(cms.payload, { notes, embargoUntil });
  const response = await cms.rest(`/api/articles/${article.id}`);
  const served = await response.json();
  expect(served).toHaveProperty('title');
  expect(served).not.toHaveProperty('notes');
  expect(served).not.toHaveProperty('embargoUntil');
});

test('the public gets neither account nor checker of a seller', async () => {
  const { id } = await aSeller(cms.payload, {
    account: seller.id,
    certificates: [{ kind: 'Halal', checkedBy: 'Penyunting' }],
  });
  const profile = await (await cms.rest(`/api/sellers/${id}`)).json();
  expect(profile).not.toHaveProperty('account');
  expect(profile.certificates[0]).not.toHaveProperty('checkedBy');
});

test.each(['where[notes][like]=samar', 'where[rights.ground][equals]=own&sort=notes'])(
  'the public learns nothing of staff fields by asking %s',
  async (query) => {
    await anArticle(cms.payload, { notes: 'samar' });
    const response = await cms.rest(`/api/articles?${query}`);
    expect(response.status).toBe(400);
  },
);

test.each([
  '/api/articles?sort=people.name',
  '/api/stories?sort=-publishedAt,sellers.name',
  '/api/sellers?sort=story__title',
  '/api/articles?joins[corrections][sort]=target.title',
])('the public learns nothing from the order of %s', async (path) => {
  expect((await cms.rest(path)).status).toBe(400);
});

test('nor by GraphQL', async () => {
  const { errors } = await askGraphql(cms, '{ Stories(sort: "sellers.name") { totalDocs } }');
  expect(errors?.[0]?.message).toContain('sellers.name');
});

test('the public sorts by what a document says itself', async () => {
  await anArticle(cms.payload);
  const response = await cms.rest('/api/articles?sort=-publishedAt,title');
  expect((await response.json()).docs.length).toBeGreaterThan(0);
});

test('the newsroom is not refused an order by what a document names', async () => {
  const headers = await anAuthorization(cms.payload, editor);
  const { status } = await cms.rest('/api/articles?sort=people.name', { headers });
  // FerretDB knows no such order and answers 500.
  expect(status).not.toBe(400);
});

test('the public learns no picture row through a published article', async () => {
  const article = await anArticle(cms.payload);
  const published = await (await cms.rest(`/api/articles/${article.id}?depth=2`)).json();
  expect(typeof published.image).toBe('string');
});

test.each([
  '/api/users',
  '/api/media',
  '/api/articles/versions',
  '/api/payload-preferences',
  '/api/payload-locked-documents',
  '/api/payload-migrations',
])('the public gets nothing from %s', async (path) => {
  expect((await cms.rest(path)).status).toBeGreaterThanOrEqual(400);
});

test('a seller reads her own profile before it is published', async () => {
  const own = await aSeller(cms.payload, { account: seller.id, _status: 'draft' });
  const headers = await anAuthorization(cms.payload, seller);
  expect((await cms.rest(`/api/sellers/${own.id}`, { headers })).status).toBe(200);
});

test('a seller reads no unpublished profile of another', async () => {
  const other = await aSeller(cms.payload, { _status: 'draft' });
  const headers = await anAuthorization(cms.payload, seller);
  expect((await cms.rest(`/api/sellers/${other.id}`, { headers })).status).toBe(404);
});

test('a seller reads her own profile no more once it is in the trash', async () => {
  const { id } = await aSeller(cms.payload, { account: seller.id });
  const data = { deletedAt: new Date().toISOString() };
  await cms.payload.update({ collection: 'sellers', id, data });
  const headers = await anAuthorization(cms.payload, seller);
  expect((await cms.rest(`/api/sellers/${id}?trash=true`, { headers })).status).toBe(404);
});

test('a seller cannot enter the admin panel', async () => {
  const headers = await anAuthorization(cms.payload, seller);
  const access = await (await cms.rest('/api/access', { headers })).json();
  expect(access.canAccessAdmin).toBeFalsy();
});

test('a seller locks no document of the newsroom', async () => {
  const article = await aDraftArticle(cms.payload);
  const headers = await anAuthorization(cms.payload, seller);
  const response = await cms.rest('/api/payload-locked-documents', {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ document: { relationTo: 'articles', value: article.id } }),
  });
  expect(response.status).toBe(403);
});

test.each([
  { who: 'an editor', getUser: () => editor, role: 'editor' },
  { who: 'an admin', getUser: () => admin, role: 'admin' },
])('$who cannot change the own role', async ({ getUser, role }) => {
  const { id } = getUser();
  await cms.payload.update({
    collection: 'users',
    id,
    data: { role: 'seller' },
    overrideAccess: false,
    user: getUser(),
  });
  expect(await cms.payload.findByID({ collection: 'users', id })).toMatchObject({ role });
});

test('an admin sets the role of another', async () => {
  const { id } = await aUser(cms.payload, 'reporter');
  await cms.payload.update({
    collection: 'users',
    id,
    data: { role: 'editor' },
    overrideAccess: false,
    user: admin,
  });
  expect(await cms.payload.findByID({ collection: 'users', id })).toMatchObject({ role: 'editor' });
});

test.each([
  { reader: 'the public', getUser: () => null, may: false },
  { reader: 'an editor', getUser: () => editor, may: true },
])('$reader changing the front page: $may', async ({ getUser, may }) => {
  const change = cms.payload.updateGlobal({
    slug: 'frontPage',
    data: { figures: [] },
    overrideAccess: false,
    user: getUser(),
  });
  expect(
    await change.then(
      () => true,
      () => false,
    ),
  ).toBe(may);
});

test('whoever sets up an empty house becomes its admin', async () => {
  const empty = await startCms();
  const response = await empty.rest('/api/users/first-register', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      name: 'Pendiri',
      email: 'pendiri@tembus.example',
      password: 'kata-sandi-panjang',
    }),
  });
  expect(await response.json()).toMatchObject({ user: { role: 'admin' } });
  await empty.close();
});
