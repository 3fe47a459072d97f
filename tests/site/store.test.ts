import { beforeEach, describe, expect, test } from 'vitest';
import { getArticle, getArticlesPage, getNewestPage } from '#site/lib/articles.ts';
import { getFrontPage } from '#site/lib/frontPage.ts';
import { getMentions } from '#site/lib/mentions.ts';
import { getRelated } from '#site/lib/related.ts';
import { setDocuments } from '#site/lib/store.ts';
import { aServedArticle, aServedRegion } from '#tests/support/servedDocuments.ts';

const paser = { kind: 'regions', id: 'paser', slug: 'paser', name: 'Pasir', locale: 'id' } as const;

beforeEach(() => {
  setDocuments([]);
});

describe('a reference', () => {
  test('carries the present name of its target', () => {
    setDocuments([aServedArticle({ regions: [paser] }), aServedRegion({ name: 'Paser' })]);
    expect(getArticle('id', 'article')?.regions[0]?.name).toBe('Paser');
  });

  test('leads to the other language where the target has no translation', () => {
    setDocuments([
      aServedArticle({ locale: 'en', regions: [{ ...paser, locale: 'en' }] }),
      aServedRegion(),
    ]);
    expect(getArticle('en', 'article')?.regions[0]?.locale).toBe('id');
  });

  test('makes its target know the document', () => {
    setDocuments([aServedArticle({ regions: [paser] }), aServedRegion()]);
    expect(getMentions('id', paser).articles.map(({ id }) => id)).toEqual(['article']);
  });
});

describe('the list of news', () => {
  const days = Array.from({ length: 45 }, (_, at) =>
    aServedArticle({
      id: `a${at + 1}`,
      publishedAt: new Date(Date.UTC(2026, 0, at + 1)).toISOString(),
    }),
  );

  beforeEach(() => {
    setDocuments(days);
  });

  test('shows the newest first', () => {
    const { articles } = getNewestPage('id');
    expect([articles.length, articles[0]?.id, articles[19]?.id]).toEqual([20, 'a45', 'a26']);
  });

  test('leaves no article out between the newest and the page before', () => {
    const { older } = getNewestPage('id');
    expect(older).toBe(2);
    expect(getArticlesPage('id', 2)?.articles.map(({ id }) => id)).toContain('a25');
  });

  test('keeps the oldest on page 1', () => {
    const page = getArticlesPage('id', 1);
    expect([page?.articles[0]?.id, page?.articles[19]?.id]).toEqual(['a20', 'a1']);
    expect([page?.older, page?.newer]).toEqual([null, 2]);
  });

  test.each([0, 4, 1.5, Number.NaN])('has no page %s', (number) => {
    expect(getArticlesPage('id', number)).toBeUndefined();
  });
});

test('what is related comes first by choice, then by shared subjects', () => {
  const chosen = {
    kind: 'articles',
    id: 'chosen',
    slug: 'chosen',
    name: '',
    locale: 'id',
  } as const;
  const article = aServedArticle({ regions: [paser], related: [chosen] });
  setDocuments([
    article,
    aServedArticle({ id: 'chosen' }),
    aServedArticle({ id: 'same-region', regions: [paser] }),
    aServedArticle({ id: 'stranger' }),
    aServedRegion(),
  ]);
  expect(getRelated('id', article, 3).map(({ id }) => id)).toEqual(['chosen', 'same-region']);
});

test('the front page leads with the newest article when nobody chose one', () => {
  setDocuments([aServedArticle()]);
  expect(getFrontPage('id').lead?.id).toBe('article');
});

test('the front page of an empty site has no lead', () => {
  expect(getFrontPage('id').lead).toBeNull();
});

test('refuses two documents under one address', () => {
  const twins = ['a', 'b'].map((id) => aServedArticle({ id, slug: 'rotan' }));
  expect(() => setDocuments(twins)).toThrow('articles a and b (id) have the same slug, "rotan"');
});
