import { expect, test } from 'vitest';
import { isUnchanging, parseRedirects, toHostingFiles } from '#site/publisher/hosting.ts';

const moves = new Map([
  ['/berita/lama/', '/berita/baru/'],
  ['/en/news/gone/', null],
]);
const files = new Map<string, string>(
  toHostingFiles(moves).map(({ file, content }) => [file, content]),
);
const headers = files.get('_headers') ?? '';
const patterns = ['/_astro/*', '/media/*', '/pagefind/parts/*'];

test.each(patterns)('names %s once for the hosts that read _headers', (pattern) => {
  expect(headers.split(`${pattern}\n`)[1]?.split('\n\n')[0]?.trimEnd()).toBe(
    '  Cache-Control: public, max-age=31536000, immutable\n  Access-Control-Allow-Origin: *',
  );
});

test('leaves the Cache-Control of pages to the hosts that read _headers', () => {
  const [general = ''] = headers.split('\n\n');
  expect(general).toContain('/*\n  X-Content-Type-Options: nosniff\n');
  expect(general).not.toContain('Cache-Control');
});

test('lets the server that comes with the site read what hosts read', () => {
  expect(parseRedirects(files.get('_redirects') ?? '')).toEqual(moves);
});

test.each([
  { address: '/media/a.0123456789.webp', isLasting: true },
  { address: '/pagefind/parts/id-1/index/a.pf_index', isLasting: true },
  { address: '/pagefind/parts.json', isLasting: false },
  { address: '/mediaku/', isLasting: false },
])('$address never changes: $isLasting', ({ address, isLasting }) => {
  expect(isUnchanging(address)).toBe(isLasting);
});
