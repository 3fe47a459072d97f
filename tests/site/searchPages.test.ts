import { expect, test } from 'vitest';
import { SearchPages, toSearchPage } from '#site/publisher/searchPages.ts';

function aPage({
  path = '/berita/rotan/',
  month = '2026-03',
  text = 'Rotan',
  byline = '',
  after = '',
}) {
  const time = `<time datetime="${month}-01T00:00:00.000Z" data-pagefind-sort="date[datetime]">1</time>`;
  const body = `<html lang="id"><body><main><article data-pagefind-body data-pagefind-filter="a:b">
    <p class="byline"><span data-pagefind-ignore>Pewarta <span>${byline}</span></span>${time}</p>
    <article>${text}</article></article>${after}</main></body></html>`;
  return { path, file: `${path.slice(1)}index.html`, body };
}

function aYear(pages: number): SearchPages {
  const search = new SearchPages();
  for (let at = 0; at < pages; at += 1) {
    const month = `2026-${String((at % 12) + 1).padStart(2, '0')}`;
    search.take(toSearchPage(aPage({ path: `/berita/${at}/`, month })));
  }
  return search;
}

test('a page is another for search when its text is another', () => {
  const { digest } = toSearchPage(aPage({}));
  expect(toSearchPage(aPage({ text: 'Nipah' })).digest).not.toBe(digest);
});

test.each([
  ['what search ignores', { byline: 'Siti' }],
  ['what stands beside the text', { after: '<section>Terkait</section>' }],
])('a page is the same for search when %s changes', (_, change) => {
  expect(toSearchPage(aPage(change)).digest).toBe(toSearchPage(aPage({})).digest);
});

test.each([
  ['a filter among what search ignores', { byline: '<b data-pagefind-filter="Wilayah">Paser</b>' }],
  ['a picture that a page without its own would show', { after: '<img src="/a.webp" alt="">' }],
])('a page is another for search with %s', (_, change) => {
  const { digest } = toSearchPage(aPage(change));
  expect(toSearchPage(aPage({})).digest).not.toBe(digest);
});

test('a page is the same for search when others show another picture beside its own', () => {
  const text = '<h1>Rotan</h1><img src="/own.webp" alt="">';
  const { digest } = toSearchPage(aPage({ text, after: '<img src="/a.webp" alt="">' }));
  expect(toSearchPage(aPage({ text })).digest).toBe(digest);
});

test('a page that readers do not search is in no part', () => {
  const page = { path: '/cari/', file: 'cari/index.html', body: '<html lang="id"></html>' };
  expect(toSearchPage(page).part).toBeNull();
});

test('text about the attributes of search is text', () => {
  const plain = toSearchPage(aPage({ text: 'Tulis data-pagefind-ignore saja' }));
  const other = toSearchPage(aPage({ text: 'Tulis data-pagefind-ignore dulu' }));
  expect(plain.digest).not.toBe(other.digest);
});

test.each([
  [750, ['id-2026']],
  [751, ['id-2026-h1', 'id-2026-h2']],
  [1501, ['id-2026-q1', 'id-2026-q2', 'id-2026-q3', 'id-2026-q4']],
])('a year with %i pages has the parts %j', (pages, names) => {
  expect(toNames(aYear(pages))).toEqual(names);
});

test('a year with more pages than its quarters may have is indexed by months', () => {
  const names = toNames(aYear(3001));
  expect(names).toHaveLength(12);
  expect(names.at(-1)).toBe('id-2026-12');
});

test('a year with all of its pages in one half is indexed by quarters', () => {
  const search = new SearchPages();
  for (let at = 0; at < 800; at += 1) {
    search.take(
      toSearchPage(aPage({ path: `/berita/${at}/`, month: at < 400 ? '2026-02' : '2026-05' })),
    );
  }
  expect(toNames(search)).toEqual(['id-2026-q1', 'id-2026-q2']);
});

function toNames(search: SearchPages): string[] {
  return search.getParts().map(({ name }) => name);
}
