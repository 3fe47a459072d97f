import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Doc, Reference } from '#cms/publishing/documents.ts';
import { getCitedCorrections, getCorrections } from '#site/lib/corrections.ts';
import { getFeed } from '#site/lib/feed.ts';
import { countRevisions } from '#site/lib/histories.ts';
import { toArticleJsonLd } from '#site/lib/jsonLd.ts';
import { setDocuments } from '#site/lib/store.ts';
import { getWithdrawal } from '#site/lib/withdrawals.ts';
import { getAddresses } from '#site/publisher/addresses.ts';
import { parseRedirects, toHostingFiles } from '#site/publisher/hosting.ts';
import { makeDocuments } from '#tests/support/generatedDocuments.ts';
import { aCorrection } from '#tests/support/modelRecords.ts';
import { aServedArticle } from '#tests/support/servedDocuments.ts';

const updatedAt = '2026-11-02T00:00:00.000Z';
const reference: Reference = {
  kind: 'articles',
  id: 'kopi',
  slug: 'kopi',
  name: 'Kopi',
  locale: 'id',
};
const entry = {
  kind: 'corrections' as const,
  id: 'ralat',
  locale: 'id' as const,
  updatedAt,
  correction: aCorrection(),
  document: reference,
  withdrawn: null,
};
const address = { kind: 'articles' as const, slug: 'kopi' };
const withdrawal = aCorrection({ kind: 'withdrawal', text: 'Wajah anak.' });
const withdrawn: Doc[] = [
  { ...entry, id: 'tarik', correction: withdrawal, document: null, withdrawn: address },
  {
    kind: 'withdrawals',
    id: 'kopi',
    locale: 'id',
    updatedAt,
    address,
    alternates: { id: 'kopi' },
    publishedAt: null,
    correction: withdrawal,
  },
];

beforeEach(() => {
  vi.stubEnv('SITE', 'https://tembus.example');
  setDocuments([]);
});

describe('the list of corrections', () => {
  test('has the newest first, under the present title of their texts', () => {
    const later = aCorrection({ issuedAt: '2026-11-05T00:00:00.000Z' });
    setDocuments([
      aServedArticle({ id: 'kopi', title: 'Kopi Kutai' }),
      entry,
      { ...entry, id: 'baru', correction: later },
    ]);
    expect(getCorrections('id').map(({ id, document }) => [id, document?.name])).toEqual([
      ['baru', 'Kopi Kutai'],
      ['ralat', 'Kopi Kutai'],
    ]);
  });

  test('leaves out what corrects a text that is not there', () => {
    setDocuments([entry]);
    expect(getCorrections('id')).toEqual([]);
  });
});

describe('the feed', () => {
  test('tells of a correction whoever has read its text already', async () => {
    setDocuments([aServedArticle({ id: 'kopi', title: 'Kopi Kutai' }), entry]);
    const feed = await (await getFeed('id')).text();
    expect(feed).toContain('<title>Koreksi: Kopi Kutai</title>');
    expect(feed).toContain('Yang benar 1,2 ton.');
    expect(feed).toContain('<link>https://tembus.example/berita/kopi/#c20261102000000000</link>');
  });

  test('tells of a withdrawal without the title of its text', async () => {
    setDocuments(withdrawn);
    const feed = await (await getFeed('id')).text();
    expect(feed).toContain('<title>Penarikan: Berita yang ditarik</title>');
    expect(feed).toContain('Wajah anak.');
  });
});

test('structured data says what was wrong and when that was said', () => {
  expect(toArticleJsonLd(aServedArticle({ corrections: [aCorrection()] }))).toMatchObject({
    correction: [
      {
        '@type': 'CorrectionComment',
        text: 'Yang benar 1,2 ton.',
        datePublished: '2026-11-02T00:00:00.000Z',
      },
    ],
  });
});

test('a seller’s page tells of corrections of the stories about the seller', () => {
  const documents = makeDocuments(1);
  const story = documents.find((one) => one.kind === 'stories' && one.locale === 'id');
  if (story?.kind !== 'stories') throw new Error('There is no story.');
  const corrected = { ...story, corrections: [aCorrection()] };
  setDocuments(documents.map((one) => (one === story ? corrected : one)));
  const seller = documents.find(({ id, locale }) => id === story.sellers[0]?.id && locale === 'id');
  if (seller?.kind !== 'sellers') throw new Error('There is no seller.');
  expect(getCitedCorrections('id', seller)).toMatchObject([
    { document: { id: story.id }, corrections: [{ text: 'Yang benar 1,2 ton.' }] },
  ]);
});

describe('a withdrawn text', () => {
  test('has a page that answers 410 at its old address', () => {
    setDocuments(withdrawn);
    expect(getWithdrawal('id', 'articles', 'kopi')).toMatchObject({ id: 'kopi' });
    expect([...getAddresses()].filter(({ status }) => status === 410)).toEqual([
      { path: '/berita/kopi/', status: 410 },
    ]);
  });

  test('gives its address to whoever takes it', () => {
    setDocuments([...withdrawn, aServedArticle({ id: 'lain', slug: 'kopi' })]);
    expect([...getAddresses()].filter(({ path }) => path === '/berita/kopi/')).toEqual([
      { path: '/berita/kopi/', status: 200 },
    ]);
  });

  test('is named to static hosts with its own page', () => {
    const [redirects] = toHostingFiles(new Map(), ['/berita/kopi/']);
    expect(redirects?.content.split('\n')).toContain('/berita/kopi/ /berita/kopi/ 410');
    expect(parseRedirects(redirects?.content ?? '').get('/berita/kopi/')).toBeNull();
  });
});

test('a text with two versions has a page on which readers compare them', () => {
  const text = { title: 'Kopi', summary: '', paragraphs: [] };
  const revisions = [
    { at: updatedAt, text },
    { at: updatedAt, text },
  ];
  setDocuments([
    aServedArticle({ id: 'kopi' }),
    { kind: 'histories', id: 'kopi', locale: 'id', updatedAt, revisions },
  ]);
  expect(countRevisions('id', { id: 'kopi' })).toBe(2);
  expect([...getAddresses()].map(({ path }) => path)).toContain('/berita/kopi/perubahan/');
});
