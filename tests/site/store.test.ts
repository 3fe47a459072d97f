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
  const days = Array.from({ length: 65 }, (_, at) =>
    aServedArticle({
      id: `a${at + 1}`,
      publishedAt: new Date(Date.UTC(2026, 0, at + 1)).toISOString(),
    }),
  );

  beforeEach(() => {
    setDocuments(days);
  });

  test('shows the newest first, with the last whole page below an incomplete one', () => {
    expect(getFront()).toEqual(countDown(65, 41));
  });

  test.each([0, 1, 19, 20, 21, 39, 40, 41, 59, 60, 65])(
    'shows each of %s articles once to whoever turns its pages',
    (count) => {
      setDocuments(days.slice(0, count));
      const front = getNewestPage('id');
      expect(front.articles.length).toBeLessThan(40);
      expect([...getFront(), ...turnFrom(front.older)]).toEqual(countDown(count, 1));
    },
  );

  test.each([20, 40, 41, 60])('has an address for every page of %s articles', (count) => {
    setDocuments(days.slice(0, count));
    const numbers = Array.from({ length: getArticlesPageCount('id') }, (_, at) => at + 1);
    expect(numbers.map((number) => getArticlesPage('id', number))).not.toContain(undefined);
    expect(getArticlesPage('id', numbers.length + 1)).toBeUndefined();
  });

  test('keeps the oldest on page 1', () => {
    expect(getIds(1)).toEqual(countDown(20, 1));
    expect(getArticlesPage('id', 1)).toMatchObject({ older: null, newer: 2 });
    expect(getArticlesPage('id', 2)).toMatchObject({ older: 1, newer: null });
  });

  test('shows nothing under the numbers of what is on the front', () => {
    const nothing = { articles: [], withdrawn: 0, older: null, newer: null };
    expect([3, 4].map((number) => getArticlesPage('id', number))).toEqual([nothing, nothing]);
  });

  test('keeps the place of one that is withdrawn, so that no other moves', () => {
    const others = [getFront(), getIds(1), getIds(2)];
    for (const id of ['a30', 'a50']) withdraw(id);
    expect([getFront(), getIds(1), getIds(2)]).toEqual(
      others.map((ids) => ids.filter((id) => id !== 'a30' && id !== 'a50')),
    );
    expect([1, 2].map((number) => getArticlesPage('id', number)?.withdrawn)).toEqual([0, 1]);
    expect(getNewestPage('id')).toMatchObject({ older: 2, withdrawn: 1 });
  });

  test('has a page of which all was withdrawn', () => {
    for (let day = 1; day <= 20; day += 1) withdraw(`a${day}`);
    expect(getArticlesPage('id', 1)).toMatchObject({ articles: [], withdrawn: 20, newer: 2 });
    expect(getArticlesPageCount('id')).toBe(4);
  });

  test('changes on its front alone with an edit of a recent article, and with a new one', async () => {
    const numbers = Array.from({ length: getArticlesPageCount('id') }, (_, at) => at + 1);
    await recordPage('/berita/', async () => getNewestPage('id'));
    for (const number of numbers) {
      await recordPage(`/berita/halaman/${number}/`, async () => getArticlesPage('id', number));
    }
    for (const changed of [days[62], aServedArticle({ id: 'a66', publishedAt: '2026-04-01' })]) {
      const document = { ...aServedArticle(), ...changed, title: 'Judul lain' };
      const { touched } = changeDocuments([{ ...document, document }]);
      expect([...findStalePages(touched)]).toEqual(['/berita/']);
    }
  });

  test.each([0, 5, 1.5, Number.NaN])('has no page %s', (number) => {
    expect(getArticlesPage('id', number)).toBeUndefined();
  });
});

function getFront(): string[] {
  return getNewestPage('id').articles.map(({ id }) => id);
}

function getIds(number: number): string[] {
  return getArticlesPage('id', number)?.articles.map(({ id }) => id) ?? [];
}

/** What a reader finds who turns the pages from one to the oldest. */
function turnFrom(number: number | null): string[] {
  if (number === null) return [];
  return [...getIds(number), ...turnFrom(getArticlesPage('id', number)?.older ?? null)];
}

function countDown(from: number, to: number): string[] {
  return Array.from({ length: from - to + 1 }, (_, at) => `a${from - at}`);
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
