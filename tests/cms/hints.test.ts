import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  aBody,
  aDraftArticle,
  aMedia,
  anArticle,
  aSeller,
  aTopic,
} from '#tests/support/builders.ts';
import { startCmsWithPublisher } from '#tests/support/cmsWithPublisher.ts';
import { readPage } from '#tests/support/publicApi.ts';
import { publisherToken } from '#tests/support/publisher.ts';
import type { ListingEntry } from '#cms/publishing/lists.ts';

const { cms, publisher } = await startCmsWithPublisher();

beforeEach(() => publisher.takeHints());
afterEach(() => {
  publisher.onHint = async () => undefined;
  publisher.answers.clear();
});

test('publishing sends one hint that names the document', async () => {
  const article = await anArticle(cms.payload);
  expect(await publisher.takeHints()).toEqual([[`articles/${article.id}`]]);
});

test('a hint carries the token', async () => {
  await aTopic(cms.payload);
  await publisher.takeHints();
  expect(publisher.requests.at(-1)?.authorization).toBe(`Bearer ${publisherToken}`);
});

test('whoever reads at once after a hint sees the new state', async () => {
  const topic = await aTopic(cms.payload);
  await publisher.takeHints();
  const seen: unknown[] = [];
  publisher.onHint = async () => {
    seen.push(await (await cms.rest(`/api/public/topics/${topic.id}`)).json());
  };
  const data = { name: 'Nama yang baru' };
  await cms.payload.update({ collection: 'topics', id: topic.id, data });
  await publisher.takeHints();
  expect(seen).toMatchObject([{ name: 'Nama yang baru' }]);
});

test('drafts and autosaves send nothing', async () => {
  const draft = await aDraftArticle(cms.payload);
  const published = await anArticle(cms.payload);
  await publisher.takeHints();
  for (const { id } of [draft, published]) {
    const change = {
      collection: 'articles',
      id,
      draft: true,
      data: { title: 'Draf baru' },
    } as const;
    await cms.payload.update(change);
    await cms.payload.update({ ...change, autosave: true });
  }
  expect(await publisher.takeHints()).toEqual([]);
});

test('publishing a draft, withdrawing, trashing, restoring and deleting each send a hint', async () => {
  const { id } = await aDraftArticle(cms.payload);
  const collection = 'articles';
  const deletedAt = new Date().toISOString();
  await cms.payload.update({ collection, id, data: { _status: 'published' } });
  const published = await publisher.takeHints();
  await cms.payload.update({ collection, id, data: { _status: 'draft' } });
  const withdrawn = await publisher.takeHints();
  await cms.payload.update({ collection, id, data: { _status: 'published' } });
  await publisher.takeHints();
  await cms.payload.update({ collection, id, data: { deletedAt } });
  const trashed = await publisher.takeHints();
  await cms.payload.update({
    collection,
    id,
    trash: true,
    data: { deletedAt: null, _status: 'published' },
  });
  const restored = await publisher.takeHints();
  await cms.payload.delete({ collection, id });
  const deleted = await publisher.takeHints();
  const hint = [[`articles/${id}`]];
  expect([published, withdrawn, trashed, restored, deleted]).toEqual([
    hint,
    hint,
    hint,
    hint,
    hint,
  ]);
});

test('a bulk change sends one hint', async () => {
  const topics = [await aTopic(cms.payload), await aTopic(cms.payload), await aTopic(cms.payload)];
  await publisher.takeHints();
  await cms.payload.update({
    collection: 'topics',
    where: { id: { in: topics.map(({ id }) => id) } },
    data: { description: 'Satu uraian' },
  });
  const ids = topics.map(({ id }) => `topics/${id}`).toSorted();
  expect(await publisher.takeHints()).toEqual([ids]);
});

test('the front page sends a hint of its own', async () => {
  await cms.payload.updateGlobal({ slug: 'frontPage', data: { figures: [] } });
  expect(await publisher.takeHints()).toEqual([['frontPage/frontPage']]);
});

test('a changed picture names the published documents that show it', async () => {
  const media = await aMedia(cms.payload);
  const upload = { type: 'upload', relationTo: 'media', value: media.id, version: 3, fields: null };
  const body = aBody('Di bawah ini gambar.');
  const inText = await anArticle(cms.payload, {
    body: { root: { ...body.root, children: [...body.root.children, upload] } },
  });
  const inField = await anArticle(cms.payload, { image: media.id });
  const inGallery = await aSeller(cms.payload, { gallery: [media.id] });
  await aDraftArticle(cms.payload, { image: media.id });
  await publisher.takeHints();
  await cms.payload.update({ collection: 'media', id: media.id, data: { caption: 'Baru' } });
  expect(await publisher.takeHints()).toEqual([
    [`articles/${inText.id}`, `articles/${inField.id}`, `sellers/${inGallery.id}`].toSorted(),
  ]);
});

test('a changed picture dates the documents that show it anew', async () => {
  const media = await aMedia(cms.payload);
  const { id } = await anArticle(cms.payload, { image: media.id });
  const before = await getListed(id);
  await cms.payload.update({ collection: 'media', id: media.id, data: { caption: 'Baru' } });
  const after = await getListed(id);
  const served = await (await cms.rest(`/api/public/articles/${id}`)).json();
  expect(after?.updatedAt > before?.updatedAt).toBe(true);
  expect(served).toMatchObject({ updatedAt: after?.updatedAt, image: { caption: 'Baru' } });
});

test('a deleted picture names the published documents that showed it, and dates them anew', async () => {
  const { id } = await aMedia(cms.payload);
  const seller = await aSeller(cms.payload, { gallery: [id] });
  await publisher.takeHints();
  const before = await getListed(seller.id);
  await cms.payload.delete({ collection: 'media', id });
  expect(await publisher.takeHints()).toEqual([[`sellers/${seller.id}`]]);
  expect((await getListed(seller.id)).updatedAt > before.updatedAt).toBe(true);
});

test('a save is neither slowed nor refused by a publisher that does not answer', async () => {
  let isAnswered = false;
  let answer: () => void = () => undefined;
  publisher.onHint = () =>
    new Promise((resolve) => {
      answer = () => {
        isAnswered = true;
        resolve();
      };
      setTimeout(answer, 10_000);
    });
  await aTopic(cms.payload);
  expect(isAnswered).toBe(false);
  answer();
  publisher.onHint = async () => undefined;
  publisher.answers.set('POST /hint', { status: 500, body: {} });
  const topic = await aTopic(cms.payload);
  expect(topic.id).toEqual(expect.any(String));
});

async function getListed(id: string): Promise<ListingEntry> {
  const { documents } = await readPage<ListingEntry>(cms, 'listing?limit=1000');
  const entry = documents.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`${id} is not listed`);
  return entry;
}
