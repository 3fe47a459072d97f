import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Article, Media, User } from '#cms/payload-types.ts';
import { aMedia, anAuthorization, aUser } from '#tests/support/builders.ts';
import { askGraphql } from '#tests/support/cms.ts';
import { startPreviewingCms } from '#tests/support/previews.ts';
import type { PreviewingCms } from '#tests/support/previews.ts';
import { getEvents } from '#tests/support/remembered.ts';
import { aScheduledArticle, toMoment } from '#tests/support/scheduled.ts';
import { startCmsProcess } from '#tests/support/startCmsProcess.ts';
import type { CmsProcess } from '#tests/support/startCmsProcess.ts';

// A server takes some seconds to start, on a busy machine many.
vi.setConfig({ testTimeout: 120_000, expect: { poll: { timeout: 60_000, interval: 200 } } });

/** Long enough to end a server before the moment. */
const inSeconds = 4;
/** Long enough to look around as well. */
const inManySeconds = 10;
const secret = 'Rahasia sampai waktunya';

let cms: PreviewingCms;
let editor: User;
let seller: User;
let servers: CmsProcess[] = [];

beforeAll(async () => {
  cms = await startPreviewingCms();
  editor = await aUser(cms.payload, 'editor');
  seller = await aUser(cms.payload, 'seller');
});
afterEach(async () => {
  await Promise.all(servers.map((server) => server.kill()));
  servers = [];
});
afterAll(() => cms.close());

test('a text is published once, after a server that was down across its moment', async () => {
  const server = await startServer();
  const article = await aScheduledArticle(cms.payload, { inSeconds, by: editor });
  await server.kill();
  await untilAfter(article);
  expect(await isPublic(article)).toBe(false);

  await startServer();
  await expect.poll(() => getActions(article)).toContain('published');
  expect(await isPublic(article)).toBe(true);
  const { publishedAt } = await cms.payload.findByID({ collection: 'articles', id: article.id });
  expect(Date.parse(publishedAt ?? '')).toBeGreaterThan(Date.parse(article.scheduledFor ?? ''));
  expect(await countPublications(article)).toBe(1);
});

test('a server that comes back ten minutes later says that the text is late', async () => {
  const server = await startServer();
  const article = await aScheduledArticle(cms.payload, { inSeconds, by: editor });
  await server.kill();

  await startServer({ secondsAhead: 600 });
  await expect.poll(() => getActions(article)).toContain('publishedLate');
  expect(await countPublications(article)).toBe(1);
  await expect
    .poll(() => getNotes(article))
    .toMatchObject([{ text: expect.stringContaining('Terbit terlambat'), mentions: [editor.id] }]);
});

test('two servers that come back at once publish every text once', async () => {
  const articles: Article[] = [];
  for (let index = 0; index < 5; index += 1) {
    articles.push(await aScheduledArticle(cms.payload, { inSeconds, by: editor }));
  }
  await Promise.all([startServer({ secondsAhead: 600 }), startServer({ secondsAhead: 600 })]);
  for (const article of articles) {
    await expect.poll(() => getActions(article)).toContain('publishedLate');
  }
  expect(await Promise.all(articles.map(countPublications))).toEqual([1, 1, 1, 1, 1]);
});

test('nothing of a text under embargo leaks while the server is down, nor before its moment', async () => {
  const server = await startServer();
  const media = await aMedia(cms.payload);
  const article = await aScheduledArticle(cms.payload, {
    inSeconds: inManySeconds,
    by: editor,
    title: secret,
    image: media.id,
    embargoUntil: toMoment(inManySeconds),
  });
  // Longer than the texts under embargo are remembered.
  await wait(1100);
  expect(await findLeaks(article, media)).toEqual([]);
  await server.kill();

  await untilAfter(article);
  expect(await findLeaks(article)).toEqual([]);
  await startServer();
  await expect.poll(() => getActions(article)).toContain('published');
  expect(await isPublic(article)).toBe(true);
  expect((await cms.rest(`/api/public/media/${media.filename}`)).status).toBe(200);
  expect(await countPublications(article)).toBe(1);
});

async function startServer(options?: { secondsAhead: number }): Promise<CmsProcess> {
  const server = await startCmsProcess(options);
  servers.push(server);
  return server;
}

function untilAfter({ scheduledFor }: Article): Promise<void> {
  return wait(Math.max(0, Date.parse(scheduledFor ?? '') - Date.now() + 300));
}

async function isPublic({ id }: Article): Promise<boolean> {
  return (await cms.rest(`/api/public/articles/${id}`)).ok;
}

async function getActions({ id }: Article): Promise<string[]> {
  return (await getEvents(cms.payload, id)).map(({ action }) => action);
}

async function getNotes({ id }: Article) {
  const { docs } = await cms.payload.find({
    collection: 'documentNotes',
    where: { document: { equals: id } },
  });
  return docs;
}

/** As the memory has it, and as the versions that readers have read. */
async function countPublications(article: Article): Promise<number> {
  const actions = await getActions(article);
  const { totalDocs } = await cms.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: article.id }, 'version._status': { equals: 'published' } },
  });
  expect(totalDocs).toBe(actions.filter((action) => action === 'published').length);
  return totalDocs;
}

/** The places in which outsiders see the text, or the address of its picture. */
async function findLeaks({ id }: Article, media?: Media): Promise<string[]> {
  const places = [
    '/api/articles?draft=true&where[title][contains]=Rahasia',
    `/api/articles/${id}?draft=true`,
    '/api/articles/versions?where[version.title][contains]=Rahasia',
    '/api/public/articles?limit=500',
    '/api/public/listing?limit=500',
    `/api/public/articles/${id}`,
    `/api/articles/${id}/steps`,
    '/api/media',
    ...(media ? [`/api/public/media/${media.filename}`] : []),
  ];
  const outsiders = [{}, await anAuthorization(cms.payload, seller)];
  const leaks = outsiders.flatMap((headers) =>
    places.map(async (place) => {
      const response = await cms.rest(place, { headers });
      const text = response.ok ? await response.text() : '';
      const isPicture = response.ok && place.startsWith('/api/public/media/');
      return isPicture || text.includes(secret) || text.includes(id) ? [place] : [];
    }),
  );
  const query = `{ Article(id: "${id}", draft: true) { title } versionsArticles { totalDocs } }`;
  const { data } = await askGraphql(cms, query);
  const graphql = JSON.stringify(data ?? null).includes(secret) ? ['graphql'] : [];
  const refused = await cms.post('links', { kind: 'articles', id }, seller);
  return [...(await Promise.all(leaks)).flat(), ...graphql, ...(refused.ok ? ['preview'] : [])];
}
