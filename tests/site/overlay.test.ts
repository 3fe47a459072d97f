import { beforeEach, expect, test } from 'vitest';
import { getArticle } from '#site/lib/articles.ts';
import { withOverlay } from '#site/lib/overlay.ts';
import { setDocuments } from '#site/lib/store.ts';
import { aServedArticle } from '#tests/support/servedDocuments.ts';

const published = { id: aServedArticle(), en: aServedArticle({ locale: 'en' }) };
const draft = aServedArticle({ title: 'Judul draf' });

beforeEach(() => {
  setDocuments([published.id, published.en, aServedArticle({ id: 'other' })]);
});

test('a draft takes the place of what is published in its language alone', async () => {
  const read = async () => (['id', 'en'] as const).map((locale) => getArticle(locale, 'article'));
  expect(await withOverlay(draft, read)).toMatchObject([draft, published.en]);
});

test('a draft takes the place of no other document', async () => {
  const read = async () => getArticle('id', 'other');
  expect(await withOverlay(draft, read)).toMatchObject({ id: 'other', title: 'Berita other' });
});

test('a page that is rendered while a draft is shown has nothing of it', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const shown = withOverlay(draft, async () => {
    await promise;
    return getArticle('id', 'article');
  });
  expect(getArticle('id', 'article')?.title).toBe(published.id.title);
  resolve();
  expect((await shown)?.title).toBe('Judul draf');
});
