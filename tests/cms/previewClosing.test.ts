import { afterAll, beforeAll, expect, test } from 'vitest';
import type { User } from '#cms/payload-types.ts';
import { anArticle, anAuthorization, aSeller, aStory, aUser } from '#tests/support/builders.ts';
import { openLink, startPreviewingCms } from '#tests/support/previews.ts';
import type { PreviewingCms } from '#tests/support/previews.ts';
import { getEvents } from '#tests/support/remembered.ts';

let cms: PreviewingCms;
let editor: User;
let reporter: User;
beforeAll(async () => {
  cms = await startPreviewingCms();
  editor = await aUser(cms.payload, 'editor');
  reporter = await aUser(cms.payload, 'reporter');
});
afterAll(() => cms.close());

const withdrawal = {
  state: 'withdrawn',
  stateReason: 'Narasumber mencabut izinnya.',
  _status: 'draft',
} as const;
const trashed = { deletedAt: new Date().toISOString() };

test.each([
  { what: 'an article that is withdrawn', kind: 'articles', make: anArticle, change: withdrawal },
  {
    what: 'a profile that is taken back',
    kind: 'sellers',
    make: aSeller,
    change: { _status: 'draft' },
  },
  { what: 'a story that is thrown away', kind: 'stories', make: aStory, change: trashed },
] as const)('a link ends with $what, and a later one opens', async ({ kind, make, change }) => {
  const { id } = await make(cms.payload);
  const { url } = await cms.share({ kind, id }, reporter);
  const own = { collection: kind, id, user: editor, trash: true } as const;
  await cms.payload.update({ ...own, draft: true, data: { notes: 'Belum final' } });
  expect((await openLink(cms, url)).status).toBe(200);
  await cms.payload.update({ ...own, data: change });
  await cms.payload.update({ ...own, data: { deletedAt: null } });
  expect(await openLink(cms, url)).toMatchObject({
    status: 410,
    text: expect.stringMatching(/dicabut[\s\S]*revoked/),
  });
  expect((await openLink(cms, (await cms.share({ kind, id }, editor)).url)).status).toBe(200);
});

test('the newsroom sees that a link was revoked, and by whom', async () => {
  const { id } = await anArticle(cms.payload);
  const link = await cms.share({ kind: 'articles', id }, reporter);
  await cms.payload.update({ collection: 'articles', id, data: withdrawal, user: editor });
  const headers = await anAuthorization(cms.payload, reporter);
  const answer = await cms.rest(`/api/preview/links?kind=articles&id=${id}`, { headers });
  expect(await answer.json()).toMatchObject({ links: [{ id: link.id, state: 'revoked' }] });
  const revocation = { action: 'previewRevoked', user: editor.id };
  expect(await getEvents(cms.payload, id)).toContainEqual(expect.objectContaining(revocation));
});
