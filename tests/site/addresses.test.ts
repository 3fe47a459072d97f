import { beforeEach, expect, test } from 'vitest';
import { getSitemapEntries } from '#site/lib/sitemap.ts';
import { setDocuments } from '#site/lib/store.ts';
import { toFile } from '#site/publisher/addressBook.ts';
import { getAddresses } from '#site/publisher/addresses.ts';
import { aServedArticle, aServedRegion } from '#tests/support/servedDocuments.ts';

beforeEach(() => {
  setDocuments([aServedArticle({ slug: 'rotan' }), aServedRegion({ locale: 'en' })]);
});

function getPaths(): string[] {
  return [...getAddresses()].map(({ path }) => path);
}

test('every published document has an address in its own language alone', () => {
  expect(getPaths()).toContain('/berita/rotan/');
  expect(getPaths()).not.toContain('/en/news/rotan/');
  expect(getPaths()).toContain('/en/regions/paser/');
});

test('every page of the list of news has an address', () => {
  expect(getPaths()).toContain('/berita/halaman/1/');
  expect(getPaths()).not.toContain('/en/news/page/1/');
});

test('an empty site still has its lists, feeds and pages for what is missing', () => {
  setDocuments([]);
  expect(getPaths().map(toFile)).toEqual(
    expect.arrayContaining([
      'index.html',
      'en/index.html',
      'berita/index.html',
      'en/sellers/index.html',
      'rss.xml',
      'sitemap.xml',
      'robots.txt',
      '404.html',
      'en/404.html',
    ]),
  );
});

test('what was published in one month has one sitemap, whatever its language', async () => {
  const alternates = { id: 'rotan', en: 'rattan' };
  const publishedAt = '2026-11-24T02:42:00.000Z';
  setDocuments([
    aServedArticle({ slug: 'rotan', alternates, publishedAt }),
    aServedArticle({ slug: 'rattan', locale: 'en', alternates, publishedAt }),
    aServedArticle({ id: 'lama', slug: 'lama', publishedAt: '2020-01-01T00:00:00.000Z' }),
  ]);
  expect(getPaths().filter((path) => path.startsWith('/sitemap'))).toEqual([
    '/sitemap.xml',
    '/sitemap-pages.xml',
    '/sitemap-2026-11.xml',
    '/sitemap-2020-01.xml',
  ]);
  const entries = await getSitemapEntries('2026-11');
  expect(entries.map(({ locale, alternates }) => alternates[locale])).toEqual([
    '/berita/rotan/',
    '/en/news/rattan/',
  ]);
});

test('no address is made twice', () => {
  expect(new Set(getPaths()).size).toBe(getPaths().length);
});
