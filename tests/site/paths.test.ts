import { describe, expect, test } from 'vitest';
import {
  alternatePath,
  articlesPagePath,
  documentAlternates,
  documentPath,
  feedPath,
  guidePath,
  homePath,
  notFoundPath,
  pagePath,
  searchPath,
} from '#site/lib/paths.ts';

describe('an address', () => {
  test.each([
    { kind: 'articles', id: '/berita/rotan/', en: '/en/news/rotan/' },
    { kind: 'stories', id: '/kisah/rotan/', en: '/en/stories/rotan/' },
    { kind: 'sellers', id: '/pelaku/rotan/', en: '/en/sellers/rotan/' },
    { kind: 'products', id: '/produk/rotan/', en: '/en/products/rotan/' },
    { kind: 'regions', id: '/wilayah/rotan/', en: '/en/regions/rotan/' },
    { kind: 'topics', id: '/topik/rotan/', en: '/en/topics/rotan/' },
    { kind: 'people', id: '/tokoh/rotan/', en: '/en/people/rotan/' },
  ] as const)('of one of $kind is $id and $en', ({ kind, id, en }) => {
    expect(documentPath({ kind, slug: 'rotan', locale: 'id' })).toBe(id);
    expect(documentPath({ kind, slug: 'rotan', locale: 'en' })).toBe(en);
  });

  test.each(['organisations', 'countries'] as const)('is not given to %s', (kind) => {
    expect(documentPath({ kind, slug: 'jepang', locale: 'id' })).toBeNull();
  });

  test.each([
    { path: homePath, id: '/', en: '/en/' },
    { path: searchPath, id: '/cari/', en: '/en/search/' },
    { path: feedPath, id: '/rss.xml', en: '/en/rss.xml' },
    { path: notFoundPath, id: '/404.html', en: '/en/404.html' },
  ])('of a page without a document is $id and $en', ({ path, id, en }) => {
    expect([path('id'), path('en')]).toEqual([id, en]);
  });

  test('of a numbered list says "halaman" or "page"', () => {
    expect(articlesPagePath('id', 3)).toBe('/berita/halaman/3/');
    expect(articlesPagePath('en', 3)).toBe('/en/news/page/3/');
  });

  test('of written pages follows their file name', () => {
    expect(pagePath('id', 'tentang')).toBe('/tentang/');
    expect(guidePath('en', 'how-to-export')).toBe('/en/guides/how-to-export/');
  });
});

describe('the other language', () => {
  const translated = { kind: 'articles', slug: 'rotan', locale: 'id' } as const;

  test('leads to the same document under its own slug', () => {
    const alternates = documentAlternates({
      ...translated,
      alternates: { id: 'rotan', en: 'rattan' },
    });
    expect(alternatePath(alternates, 'en')).toBe('/en/news/rattan/');
  });

  test('is absent where there is no translation', () => {
    const alternates = documentAlternates({ ...translated, alternates: { id: 'rotan' } });
    expect(alternatePath(alternates, 'en')).toBeNull();
  });
});
