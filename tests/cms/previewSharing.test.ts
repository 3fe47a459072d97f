import { afterAll, beforeAll, expect, test } from 'vitest';
import type { User } from '#cms/payload-types.ts';
import { aDraftArticle, anAuthorization, aUser } from '#tests/support/builders.ts';
import { aSharedDraft, openLink, startPreviewingCms } from '#tests/support/previews.ts';
import type { PreviewingCms } from '#tests/support/previews.ts';

let cms: PreviewingCms;
let reporter: User;
beforeAll(async () => {
  cms = await startPreviewingCms();
  reporter = await aUser(cms.payload, 'reporter');
});
afterAll(() => cms.close());

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
  const { id, document } = await aSharedDraft(cms, reporter);
  const order = { kind: 'articles', id: document };
  expect((await cms.post('links', order, null)).status).toBe(401);
  expect((await cms.post(`links/${id}/revoke`, {}, null)).status).toBe(401);
  expect((await cms.rest(`/api/preview/links?kind=articles&id=${document}`)).status).toBe(401);
  expect((await cms.rest('/api/previewLinks')).status).toBe(403);
});

test('a seller revokes nothing', async () => {
  const { id, url } = await aSharedDraft(cms, reporter);
  const seller = await aUser(cms.payload, 'seller');
  expect((await cms.post(`links/${id}/revoke`, {}, seller)).status).toBe(403);
  expect((await openLink(cms, url)).status).toBe(200);
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
  const { id } = await aSharedDraft(cms, reporter);
  const data = { kind: 'articles', documentId: 'x', locale: 'id', expiresAt: '2099-01-01' };
  const body = JSON.stringify(data);
  const created = await cms.rest('/api/previewLinks', { method: 'POST', headers, body });
  const changed = await cms.rest(`/api/previewLinks/${id}`, { method: 'PATCH', headers, body });
  expect([created.status, changed.status]).toEqual([403, 403]);
});

test('the links of a document are listed with it alone', async () => {
  const first = await aSharedDraft(cms, reporter);
  await aSharedDraft(cms, reporter);
  await cms.post(`links/${first.id}/revoke`, {}, reporter);
  const headers = await anAuthorization(cms.payload, reporter);
  const query = `kind=articles&id=${first.document}`;
  const response = await cms.rest(`/api/preview/links?${query}`, { headers });
  expect(await response.json()).toMatchObject({
    links: [{ id: first.id, state: 'revoked', locale: 'id', createdBy: reporter.name }],
  });
});

test('whoever may not share a text gets no address of a link to it', async () => {
  const editor = await aUser(cms.payload, 'editor');
  const embargoUntil = new Date(Date.now() + 86_400_000).toISOString();
  const { id } = await aDraftArticle(cms.payload, { embargoUntil });
  const link = await cms.share({ kind: 'articles', id }, editor);
  const list = async (user: User) => {
    const headers = await anAuthorization(cms.payload, user);
    return (await cms.rest(`/api/preview/links?kind=articles&id=${id}`, { headers })).json();
  };
  expect(await list(reporter)).toMatchObject({
    links: [{ id: link.id, state: 'open', url: null }],
  });
  expect(await list(editor)).toMatchObject({ links: [{ id: link.id, url: link.url }] });
});
