import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Article, Media, User } from '#cms/payload-types.ts';
import type { SharedLink } from '#cms/preview/links.ts';
import {
  aBody,
  aDraftArticle,
  aMedia,
  anArticle,
  anAuthorization,
  aPictureFile,
  aUser,
} from '#tests/support/builders.ts';
import { startPreviewingCms } from '#tests/support/previews.ts';
import type { PreviewingCms } from '#tests/support/previews.ts';

let cms: PreviewingCms;
let editor: User;
let reporter: User;
beforeAll(async () => {
  cms = await startPreviewingCms();
  editor = await aUser(cms.payload, 'editor');
  reporter = await aUser(cms.payload, 'reporter');
});
afterAll(() => cms.close());
afterEach(() => vi.useRealTimers());

const dayMs = 86_400_000;
const tomorrow = new Date(Date.now() + dayMs).toISOString();

test('a picture is held in all its sizes, though the same was uploaded before', async () => {
  const file = await aPictureFile(700, 400);
  await aMedia(cms.payload, {}, { ...file });
  const second = await aMedia(cms.payload, {}, { ...file });
  expect(second.filename).toMatch(/-1\.jpg$/);
  await anEmbargoedArticle({ image: second.id });
  const { avif320, webp480, share } = second.sizes ?? {};
  const names = [second, avif320, webp480, share].map((one) => one?.filename);
  expect(await getStatuses(names)).toEqual([404, 404, 404, 404]);
});

test('a text under embargo holds its picture from the trash as well', async () => {
  const media = await aMedia(cms.payload);
  const { id } = await aDraftArticle(cms.payload, { embargoUntil: tomorrow, image: media.id });
  await change(id, { deletedAt: new Date().toISOString() });
  await untilHeld();
  expect(await getStatuses([media.filename])).toEqual([404]);
});

test('what was published takes its picture along into the trash, and back', async () => {
  const media = await aMedia(cms.payload);
  const { id } = await anArticle(cms.payload, { image: media.id });
  await change(id, { deletedAt: new Date().toISOString() });
  await untilHeld();
  expect(await getStatuses([media.filename])).toEqual([404]);
  await change(id, { deletedAt: null });
  expect(await getStatuses([media.filename])).toEqual([200]);
});

describe('a withdrawn text', () => {
  test('holds its pictures, but for those that something published shows', async () => {
    const [image, shared] = [await aMedia(cms.payload), await aMedia(cms.payload)];
    await aWithdrawnArticle({ image: image.id, body: aBodyWith(shared) });
    await anArticle(cms.payload, { image: shared.id });
    expect(await getStatuses([image.filename, shared.filename])).toEqual([404, 200]);
  });

  test('holds them when a newer draft was withdrawn that had another', async () => {
    const [seen, drafted] = [await aMedia(cms.payload), await aMedia(cms.payload)];
    const { id } = await anArticle(cms.payload, { image: seen.id });
    await draft(id, { image: drafted.id });
    await change(id, withdrawal);
    await untilHeld();
    expect(await getStatuses([seen.filename, drafted.filename])).toEqual([404, 404]);
  });

  test('is published again with another picture, and that one alone is given out', async () => {
    const [bad, good] = [await aMedia(cms.payload), await aMedia(cms.payload)];
    const { id } = await aWithdrawnArticle({ image: bad.id });
    await draft(id, { state: 'draft', image: good.id });
    await untilHeld();
    expect(await getStatuses([bad.filename, good.filename])).toEqual([404, 404]);
    await change(id, { _status: 'published' });
    expect(await getStatuses([bad.filename, good.filename])).toEqual([404, 200]);
  });

  test('shows its pictures to guests of whoever works on it again', async () => {
    const media = await aMedia(cms.payload);
    const article = await aWithdrawnArticle({ image: media.id });
    expect(await getStatuses([media.filename], await invite(article, reporter))).toEqual([200]);
  });
});

describe('a preview link', () => {
  test('opens the pictures of its text, in its fields and between its words', async () => {
    const [image, inText] = [await aMedia(cms.payload), await aMedia(cms.payload)];
    const article = await anEmbargoedArticle({ image: image.id, body: aBodyWith(inText) });
    const invitation = await invite(article, editor);
    const names = [image.filename, inText.filename, image.sizes?.share?.filename];
    expect(await getStatuses(names)).toEqual([404, 404, 404]);
    expect(await getStatuses(names, invitation)).toEqual([200, 200, 200]);
  });

  test('opens the pictures of the English text, which are held like the others', async () => {
    const media = await aMedia(cms.payload);
    const article = await anEmbargoedArticle({});
    const data = { title: 'In English', summary: 'Short.', body: aBodyWith(media) };
    const { id } = article;
    await cms.payload.update({ collection: 'articles', id, locale: 'en', draft: true, data });
    await untilHeld();
    expect(await getStatuses([media.filename])).toEqual([404]);
    expect(await getStatuses([media.filename], await invite(article, editor))).toEqual([200]);
  });

  test('opens no picture of another text', async () => {
    const media = await aMedia(cms.payload);
    await anEmbargoedArticle({ image: media.id });
    const invitation = await invite(await aDraftArticle(cms.payload), editor);
    expect(await getStatuses([media.filename], invitation)).toEqual([404]);
  });

  test.each([
    {
      what: 'expired',
      end: () => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * dayMs }),
    },
    { what: 'revoked', end: ({ id }: SharedLink) => cms.post(`links/${id}/revoke`, {}, editor) },
  ])('that is $what opens no picture any more', async ({ end }) => {
    const media = await aMedia(cms.payload);
    const { id } = await aWithdrawnArticle({ image: media.id });
    const link = await cms.share({ kind: 'articles', id, days: 1 }, editor);
    expect(await getStatuses([media.filename], toQuery(link))).toEqual([200]);
    await end(link);
    expect(await getStatuses([media.filename], toQuery(link))).toEqual([404]);
  });

  test('of a reporter opens no picture of a text that was put under embargo since', async () => {
    const media = await aMedia(cms.payload);
    const article = await aDraftArticle(cms.payload, { image: media.id });
    const invitation = await invite(article, reporter);
    const data = { embargoUntil: tomorrow };
    await cms.payload.update({ collection: 'articles', id: article.id, data, draft: true });
    await untilHeld();
    expect(await getStatuses([media.filename], invitation)).toEqual([404]);
  });
});

test.each([
  {
    who: 'a guest',
    toRequest: async (article: Article) => ({ query: await invite(article, editor) }),
  },
  {
    who: 'the newsroom',
    toRequest: async () => ({ headers: await anAuthorization(cms.payload, editor) }),
  },
])('what $who gets of a held picture is kept nowhere', async ({ toRequest }) => {
  const media = await aMedia(cms.payload);
  const article = await anEmbargoedArticle({ image: media.id });
  const { query = '', headers = {} }: Asked = await toRequest(article);
  const answer = await cms.rest(`/api/public/media/${media.filename}${query}`, { headers });
  expect(answer.status).toBe(200);
  expect((await answer.arrayBuffer()).byteLength).toBe(media.filesize);
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(answer.headers.get('x-robots-tag')).toContain('noindex');
  expect(answer.headers.has('etag')).toBe(false);
});

interface Asked {
  query?: string;
  headers?: Record<string, string>;
}

async function anEmbargoedArticle(data: Partial<Article>): Promise<Article> {
  const article = await aDraftArticle(cms.payload, { embargoUntil: tomorrow, ...data });
  await untilHeld();
  return article;
}

const withdrawal = {
  state: 'withdrawn',
  stateReason: 'Foto memperlihatkan wajah anak.',
  _status: 'draft',
} as const;

async function aWithdrawnArticle(data: Partial<Article>): Promise<Article> {
  const article = await anArticle(cms.payload, data);
  await change(article.id, withdrawal);
  await untilHeld();
  return article;
}

function change(id: string, data: Partial<Article>) {
  return cms.payload.update({ collection: 'articles', id, data, trash: true, user: editor });
}

function draft(id: string, data: Partial<Article>) {
  const update = { collection: 'articles', id, draft: true, user: editor } as const;
  return cms.payload.update({ ...update, data: { _status: 'draft', ...data } });
}

/** Longer than held texts are remembered. */
function untilHeld(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1100));
}

function getStatuses(names: Media['filename'][], query = ''): Promise<number[]> {
  const answers = names.map((name) => cms.rest(`/api/public/media/${name}${query}`));
  return Promise.all(answers.map(async (answer) => (await answer).status));
}

/** What a guest's browser adds to the address of a picture. */
async function invite({ id }: Article, sharer: User): Promise<string> {
  return toQuery(await cms.share({ kind: 'articles', id }, sharer));
}

function toQuery({ url }: SharedLink): string {
  return `?preview=${url.slice(url.lastIndexOf('/') + 1)}`;
}

function aBodyWith({ id }: Media): Article['body'] {
  const body = aBody('Kata-kata di sekitar gambar.');
  const upload = { type: 'upload', relationTo: 'media', value: id, version: 3, fields: null };
  body.root.children.push(upload);
  return body;
}
