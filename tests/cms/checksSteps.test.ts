import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Article, User } from '#cms/payload-types.ts';
import {
  aDraftArticle,
  aMedia,
  anArticle,
  anAuthorization,
  aUser,
} from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

let cms: Cms;
let editor: User;
let headers: Record<string, string>;

beforeAll(async () => {
  cms = await startCms();
  editor = await aUser(cms.payload, 'editor');
  headers = { ...(await anAuthorization(cms.payload, editor)), 'Content-Type': 'application/json' };
});

afterAll(() => cms.close());

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();
const noWriter = 'Pewarta belum disebut';

async function take(id: string, step: string, more: object = {}) {
  const answer = await cms.rest(`/api/articles/${id}/steps`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ step, locale: 'id', ...more }),
  });
  return { status: answer.status, text: await answer.text() };
}

async function getState(id: string) {
  const { state } = await cms.payload.findByID({ collection: 'articles', id, draft: true });
  return state;
}

describe('a text without a writer', () => {
  test.each([
    { step: 'approve', more: {} },
    { step: 'schedule', more: { scheduledFor: tomorrow() } },
    { step: 'publish', more: {} },
  ])('cannot take the step $step, and is told why', async ({ step, more }) => {
    const { id } = await aDraftArticle(cms.payload, { credits: [] });
    const { status, text } = await take(id, step, more);
    expect(status).toBe(400);
    expect(text).toContain(noWriter);
    expect(await getState(id)).toBe('draft');
  });

  test.each<[string, Partial<Article>]>([
    ['approved', { state: 'approved' }],
    ['scheduled', { state: 'scheduled', scheduledFor: tomorrow() }],
  ])('is not %s by writing the state', async (_, data) => {
    const { id } = await aDraftArticle(cms.payload, { credits: [] });
    const writing = cms.payload.update({
      collection: 'articles',
      id,
      draft: true,
      data,
      overrideAccess: false,
      user: editor,
    });
    await expect(writing).rejects.toThrow(noWriter);
  });

  test('can be submitted for review', async () => {
    const { id } = await aDraftArticle(cms.payload, { credits: [] });
    expect(await take(id, 'submit')).toMatchObject({ status: 200 });
  });
});

describe('a text that has a fault since its picture lost its rights', () => {
  let image: string;
  beforeEach(async () => {
    image = (await aMedia(cms.payload)).id;
  });

  async function spoil({ id }: Article) {
    await cms.payload.update({ collection: 'media', id: image, data: { rights: null } });
    return id;
  }

  test('still comes off the schedule', async () => {
    const draft = await aDraftArticle(cms.payload, { image });
    await take(draft.id, 'schedule', { scheduledFor: tomorrow() });
    const id = await spoil(draft);
    expect(await take(id, 'unschedule')).toMatchObject({ status: 200 });
    expect(await getState(id)).toBe('approved');
  });

  test('is still withdrawn', async () => {
    const id = await spoil(await anArticle(cms.payload, { image }));
    expect(await take(id, 'withdraw', { reason: 'Keliru.' })).toMatchObject({ status: 200 });
  });

  test('still goes to the trash', async () => {
    const id = await spoil(await anArticle(cms.payload, { image }));
    const deletedAt = new Date().toISOString();
    const trashing = cms.payload.update({ collection: 'articles', id, data: { deletedAt } });
    await expect(trashing).resolves.toMatchObject({ id });
  });
});
