import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { ListingEntry } from '#cms/publishing/lists.ts';
import { aMedia, anArticle } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { readDocument, readPage } from '#tests/support/publicApi.ts';

const hourMs = 60 * 60 * 1000;

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.close());
afterEach(() => vi.useRealTimers());

test('a touched document looks changed each time, though the clock was set back', async () => {
  const { article, caption } = await anIllustratedArticle();
  const times = [await getListed(article.id)];
  setBack(1);
  for (const text of ['Satu', 'Dua', 'Tiga']) {
    await caption(text);
    times.push(await getListed(article.id));
  }
  expect(new Set(times).size).toBe(4);
  const served = await readDocument(cms, 'articles', article.id);
  expect(served).toMatchObject({ updatedAt: times.at(-1) });
});

test('a document that was touched looks changed when it is saved by a clock set back', async () => {
  const { article, caption } = await anIllustratedArticle();
  await caption('Satu');
  const touched = await getListed(article.id);
  setBack(1);
  const data = { title: 'Judul yang baru', _status: 'published' } as const;
  await cms.payload.update({ collection: 'articles', id: article.id, data });
  expect(await getListed(article.id)).not.toBe(touched);
});

test('the front page looks changed when it is saved by a clock set back', async () => {
  const { id } = await anArticle(cms.payload);
  const slug = 'frontPage';
  await cms.payload.updateGlobal({ slug, data: { lead: { relationTo: 'articles', value: id } } });
  await cms.payload.update({ collection: 'articles', id, data: { _status: 'draft' } });
  const touched = await getListed(slug);
  setBack(1);
  await cms.payload.updateGlobal({ slug, data: { figures: [] } });
  expect(await getListed(slug)).not.toBe(touched);
});

test('each of many documents looks changed when it was touched', async () => {
  const { id: image } = await aMedia(cms.payload);
  const collection = 'people';
  const ids: string[] = [];
  for (let at = 0; at < 501; at += 1) {
    const illustrated = at < 12 ? { image } : {};
    const data = { name: `Tokoh ${at}`, slug: `tokoh-${at}`, ...illustrated };
    ids.push(String((await cms.payload.db.create({ collection, data })).id));
  }
  const before = await listPeople();
  await cms.payload.update({ collection: 'media', id: image, data: { caption: 'Baru' } });
  const after = await listPeople();
  const changed = ids.filter((id) => after.get(id) !== before.get(id));
  expect(changed).toEqual(ids.slice(0, 12));
});

async function anIllustratedArticle() {
  const media = await aMedia(cms.payload);
  const article = await anArticle(cms.payload, { image: media.id });
  const caption = (text: string) =>
    cms.payload.update({ collection: 'media', id: media.id, data: { caption: text } });
  return { article, caption };
}

function setBack(hours: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - hours * hourMs });
}

async function getListed(id: string): Promise<string | undefined> {
  const { documents } = await readPage<ListingEntry>(cms, 'listing?limit=1000');
  return documents.find((entry) => entry.id === id)?.updatedAt;
}

async function listPeople(): Promise<Map<string, string>> {
  const { documents } = await readPage<ListingEntry>(cms, 'listing?limit=5000');
  const people = documents.filter(({ kind }) => kind === 'people');
  return new Map(people.map(({ id, updatedAt }) => [id, updatedAt]));
}
