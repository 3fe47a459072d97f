import { beforeEach, describe, expect, test } from 'vitest';
import {
  getArticle,
  getArticlesPage,
  getArticlesPageCount,
  getNewestPage,
} from '#site/lib/articles.ts';
import { getFrontPage } from '#site/lib/frontPage.ts';
import { getMentions } from '#site/lib/mentions.ts';
import { getRelated } from '#site/lib/related.ts';
import { findStalePages, recordPage } from '#site/lib/record.ts';
import type { Article, Story, Topic } from '#site/lib/schemas.ts';
import { changeDocuments, findById, setDocuments } from '#site/lib/store.ts';
import { aCorrection, toWithdrawnRecords } from '#tests/support/modelRecords.ts';
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

  test('keeps the place of one that is withdrawn, so that no other moves', () => {
    const others = [1, 2, 3].map((number) => getIds(number));
    withdraw('a30');
    expect([1, 2, 3].map((number) => getIds(number))).toEqual(
      others.map((ids) => ids.filter((id) => id !== 'a30')),
    );
    expect([1, 2, 3].map((number) => getArticlesPage('id', number)?.withdrawn)).toEqual([0, 1, 0]);
    expect(getNewestPage('id')).toMatchObject({ older: 2, withdrawn: 0 });
  });

  test('turns from the newest to the page that goes on, whatever was withdrawn', () => {
    for (const day of [45, 44, 43, 42, 41]) withdraw(`a${day}`);
    expect(getNewestPage('id').articles.at(-1)?.id).toBe('a21');
    expect(getNewestPage('id').older).toBe(1);
    expect(getIds(1)[0]).toBe('a20');
  });

  test('has a page of which all was withdrawn', () => {
    for (let day = 1; day <= 20; day += 1) withdraw(`a${day}`);
    expect(getArticlesPage('id', 1)).toMatchObject({ articles: [], withdrawn: 20, newer: 2 });
    expect(getArticlesPageCount('id')).toBe(3);
  });

  test.each([0, 4, 1.5, Number.NaN])('has no page %s', (number) => {
    expect(getArticlesPage('id', number)).toBeUndefined();
  });
});

function getIds(number: number): string[] {
  return getArticlesPage('id', number)?.articles.map(({ id }) => id) ?? [];
}

/** Takes an article from the store and leaves what the content API serves of it then. */
function withdraw(id: string): void {
  const article = findById('articles', 'id', id);
  const publishedAt = article?.publishedAt ?? '';
  const correction = aCorrection({ kind: 'withdrawal' });
  const records = toWithdrawnRecords(
    { withdrawn: { slug: id, locales: ['id'], publishedAt, correction } },
    id,
    publishedAt,
  );
  changeDocuments([
    { kind: 'articles', locale: 'id', id, document: null },
    ...records.map((document) => ({ ...document, document })),
  ]);
}

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

describe('a change makes stale', () => {
  const berau = [{ ...paser, id: 'berau', slug: 'berau', name: 'Berau' }];
  // Of so many texts those that may be read next to one in the middle are not the oldest.
  const years = Array.from({ length: 80 }, (_, at) =>
    aServedArticle({ id: `lama-${at}`, regions: berau, publishedAt: toMoment(at, 15) }),
  );
  const topic = {
    kind: 'topics',
    id: 'ekspor',
    locale: 'id',
    slug: 'ekspor',
    alternates: { id: 'ekspor' },
    updatedAt: '2026-11-01T00:00:00.000Z',
    name: 'Ekspor',
    description: null,
  } as const;
  const { kind, id, slug, name, locale } = topic;
  const article = aServedArticle({ regions: [paser], topics: [{ kind, id, slug, name, locale }] });

  beforeEach(async () => {
    const region = aServedRegion({ id: 'berau', slug: 'berau' });
    setDocuments([article, aServedRegion(), region, topic, ...years]);
    await recordPage('/daftar/', async () => getMentions('id', paser));
    await recordPage('/berita/lama/', async () => getRelated('id', { id: 'lama-40' }, 3));
  });

  function change(document: typeof article | Story | Topic): string[] {
    const { touched } = changeDocuments([{ ...document, document }]);
    return [...findStalePages(touched)];
  }

  test('a list that shows the name of a topic, when the topic is renamed', () => {
    expect(change({ ...topic, name: 'Pasar ekspor' })).toEqual(['/daftar/']);
  });

  test('no list, when the text of an article is another', () => {
    const text = { type: 'text', text: 'Lain', format: 0 } as const;
    const body = { root: { children: [{ type: 'paragraph' as const, children: [text] }] } };
    expect(change({ ...article, body })).toEqual([]);
  });

  test.each([
    { what: 'one comes just before it', month: 38, stale: ['/berita/lama/'] },
    { what: 'a newer one comes', month: 100, stale: [] },
    { what: 'a far older one comes', month: 2, stale: [] },
  ])('what is read next to a text, when $what', ({ month, stale }) => {
    const publishedAt = toMoment(month, 20);
    expect(change(aServedArticle({ id: 'baru', regions: berau, publishedAt }))).toEqual(stale);
    // Stories are few: in a list of their own each would stand beside hundreds of texts.
    expect(change(aStory({ id: 'kisah', regions: berau, publishedAt }))).toEqual(stale);
  });

  function aStory(given: Partial<Article>): Story {
    const report = aServedArticle(given);
    const facts = { sellers: [], firstExportYear: null, figures: [], milestones: [], helpers: [] };
    return { ...report, ...facts, kind: 'stories' };
  }

  function toMoment(month: number, day: number): string {
    return new Date(Date.UTC(2020, month, day)).toISOString();
  }
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
