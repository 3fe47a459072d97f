import { afterAll, beforeAll, expect, test } from 'vitest';
import type { User } from '#cms/payload-types.ts';
import {
  aDraftArticle,
  anArticle,
  anAuthorization,
  aPerson,
  aUser,
} from '#tests/support/builders.ts';
import { askGraphql, startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

let cms: Cms;
let reporter: User;
let headers: Record<string, string>;

beforeAll(async () => {
  cms = await startCms();
  reporter = await aUser(cms.payload, 'reporter');
  headers = await anAuthorization(cms.payload, reporter);
});
afterAll(() => cms.close());

test('a draft that calls itself published is created as a draft', async () => {
  const article = await cms.payload.create({
    collection: 'articles',
    draft: true,
    data: { title: 'Bukan terbitan', _status: 'published' } as never,
    overrideAccess: false,
    user: reporter,
  });
  expect(article._status).toBe('draft');
});

test('a reporter publishes nothing by a bulk update', async () => {
  const article = await aDraftArticle(cms.payload);
  const response = await cms.rest(`/api/articles?where[id][equals]=${article.id}`, {
    method: 'PATCH',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ _status: 'published' }),
  });
  expect(response.status).toBe(403);
  expect(await getStatus(article.id)).toBe('draft');
});

test('a bulk update of a reporter passes over what is published', async () => {
  const article = await anArticle(cms.payload);
  const response = await cms.rest(`/api/articles?where[id][equals]=${article.id}`, {
    method: 'PATCH',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: 'Diubah diam-diam' }),
  });
  expect(await response.json()).toMatchObject({ docs: [] });
});

test('a reporter publishes nothing by restoring a published version', async () => {
  const article = await anArticle(cms.payload);
  const { docs } = await cms.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: article.id } },
  });
  await cms.payload.update({ collection: 'articles', id: article.id, data: { _status: 'draft' } });
  const response = await cms.rest(`/api/articles/versions/${docs[0]?.id}`, {
    method: 'POST',
    headers,
  });
  expect(response.status).toBe(403);
  expect(await getStatus(article.id)).toBe('draft');
});

test('a reporter publishes nothing through GraphQL', async () => {
  const article = await aDraftArticle(cms.payload);
  const answer = await askGraphql(
    cms,
    `mutation { updateArticle(id: "${article.id}", data: { _status: published, rights: { ground: own } }) { id } }`,
    reporter,
  );
  expect(answer.errors?.[0]?.message).toMatch(/diizinkan|not allowed/);
  expect(await getStatus(article.id)).toBe('draft');
});

test('a reporter withdraws nothing through GraphQL', async () => {
  const article = await anArticle(cms.payload);
  const answer = await askGraphql(
    cms,
    `mutation { updateArticle(id: "${article.id}", data: { _status: draft, rights: { ground: own } }) { id } }`,
    reporter,
  );
  expect(answer.errors?.[0]?.message).toMatch(/diizinkan|not allowed/);
  expect(await getStatus(article.id)).toBe('published');
});

test('GraphQL hides drafts from the public', async () => {
  await aDraftArticle(cms.payload, { title: 'Rahasia dapur redaksi' });
  const answer = await askGraphql(
    cms,
    '{ Articles(draft: true, where: { title: { contains: "Rahasia" } }) { totalDocs } }',
  );
  expect(answer.data).toEqual({ Articles: { totalDocs: 0 } });
});

test('GraphQL hides the trash from the public', async () => {
  const { id } = await anArticle(cms.payload, { title: 'Dibuang redaksi' });
  const person = await aPerson(cms.payload, 'Tokoh yang dibuang');
  const data = { deletedAt: new Date().toISOString() };
  await cms.payload.update({ collection: 'articles', id, data });
  await cms.payload.update({ collection: 'people', id: person.id, data });
  const answer = await askGraphql(
    cms,
    '{ Articles(trash: true) { docs { title } } People(trash: true) { docs { name } } }',
  );
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer.data)).not.toContain('ibuang');
});

test('the admin offers a reporter no button that publishes', async () => {
  const { id } = await aDraftArticle(cms.payload);
  const response = await cms.rest(`/api/articles/access/${id}`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ _status: 'published' }),
  });
  expect(await response.json()).not.toHaveProperty('update');
});

async function getStatus(id: string) {
  return (await cms.payload.findByID({ collection: 'articles', id }))._status;
}
