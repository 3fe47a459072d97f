import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isUnderEmbargo } from '#cms/editorial/embargo.ts';
import type { Article, User } from '#cms/payload-types.ts';
import {
  aDraftArticle,
  aMedia,
  anArticle,
  anAuthorization,
  aUser,
} from '#tests/support/builders.ts';
import { askGraphql } from '#tests/support/cms.ts';
import { startPreviewingCms } from '#tests/support/previews.ts';
import type { PreviewingCms } from '#tests/support/previews.ts';

let cms: PreviewingCms;
let editor: User;
let reporter: User;
let seller: User;

const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
const secret = 'Rahasia sampai besok pagi';

beforeAll(async () => {
  cms = await startPreviewingCms();
  editor = await aUser(cms.payload, 'editor');
  reporter = await aUser(cms.payload, 'reporter');
  seller = await aUser(cms.payload, 'seller');
});
afterAll(() => cms.close());

test('ends at its moment, not after it', () => {
  const until = '2026-11-24T02:00:00.000Z';
  const before = isUnderEmbargo(until, new Date('2026-11-24T01:59:59.999Z'));
  expect([before, isUnderEmbargo(until, new Date(until))]).toEqual([true, false]);
});

test('ends early only when an editor says so', async () => {
  const { id } = await anEmbargoedArticle();
  const lift = (user: User) =>
    cms.payload.update({
      collection: 'articles',
      id,
      data: { embargoUntil: null },
      draft: true,
      overrideAccess: false,
      user,
    });
  await expect(lift(reporter)).rejects.toMatchObject({ status: 403 });
  expect((await lift(editor)).embargoUntil ?? null).toBeNull();
});

describe.each([
  { reader: 'the public', getUser: () => null },
  { reader: 'a seller', getUser: () => seller },
])('$reader', ({ getUser }) => {
  test.each([
    '/api/articles?draft=true&where[title][contains]=Rahasia',
    '/api/articles?where[title][contains]=Rahasia',
    '/api/articles/versions?where[version.title][contains]=Rahasia',
    '/api/public/articles',
    '/api/public/listing',
    '/api/media',
  ])('finds nothing of it at %s', async (path) => {
    const { id } = await anEmbargoedArticle();
    const response = await cms.rest(path, { headers: await toHeaders(getUser()) });
    const text = await response.text();
    expect([text.includes(secret), text.includes(id)]).toEqual([false, false]);
  });

  test('finds the old text where a newer draft is under embargo', async () => {
    const { id, title } = await anArticle(cms.payload);
    const data = { title: secret, embargoUntil: tomorrow };
    await cms.payload.update({ collection: 'articles', id, data, draft: true });
    const path = `/api/articles/${id}?draft=true`;
    const response = await cms.rest(path, { headers: await toHeaders(getUser()) });
    expect(await response.json()).toMatchObject({ title });
  });

  test('finds nothing of it through GraphQL', async () => {
    const { id } = await anEmbargoedArticle();
    const query = `{ Article(id: "${id}", draft: true) { title } versionsArticles { totalDocs } }`;
    const answer = await askGraphql(cms, query, getUser());
    expect(JSON.stringify(answer.data)).not.toContain(secret);
  });

  test('does not get its picture in any size', async () => {
    const media = await aMedia(cms.payload);
    await anEmbargoedArticle({ image: media.id });
    const headers = await toHeaders(getUser());
    const names = [media.filename, media.sizes?.share?.filename];
    const answers = names.map((name) => cms.rest(`/api/public/media/${name}`, { headers }));
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([404, 404]);
  });
});

test('a picture that something published uses as well stays where it is', async () => {
  const media = await aMedia(cms.payload);
  await anEmbargoedArticle({ image: media.id });
  await anArticle(cms.payload, { image: media.id });
  expect((await cms.rest(`/api/public/media/${media.filename}`)).status).toBe(200);
});

test('the newsroom sees the picture', async () => {
  const media = await aMedia(cms.payload);
  await anEmbargoedArticle({ image: media.id });
  const headers = await toHeaders(reporter);
  expect((await cms.rest(`/api/public/media/${media.filename}`, { headers })).status).toBe(200);
});

describe('a preview link', () => {
  test('is made by editors alone', async () => {
    const { id } = await anEmbargoedArticle();
    const order = { kind: 'articles', id };
    const refused = await cms.post('links', order, reporter);
    const made = await cms.post('links', order, editor);
    expect([refused.status, made.status]).toEqual([403, 201]);
  });

  test('of a reporter closes when the text is put under embargo', async () => {
    const { id } = await aDraftArticle(cms.payload);
    const { url } = await cms.share({ kind: 'articles', id }, reporter);
    const data = { embargoUntil: tomorrow };
    await cms.payload.update({ collection: 'articles', id, data, draft: true });
    expect((await cms.rest(new URL(url).pathname)).status).toBe(403);
  });
});

async function anEmbargoedArticle(data: Partial<Article> = {}): Promise<Article> {
  const article = await aDraftArticle(cms.payload, {
    title: secret,
    embargoUntil: tomorrow,
    ...data,
  });
  // Longer than the texts under embargo are remembered.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  return article;
}

async function toHeaders(user: User | null): Promise<Record<string, string>> {
  return user ? anAuthorization(cms.payload, user) : {};
}
