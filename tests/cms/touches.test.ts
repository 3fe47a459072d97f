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
