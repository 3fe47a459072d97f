import { expect, test } from 'vitest';
import { isUnchanging, parseRedirects, toHostingFiles } from '#site/publisher/hosting.ts';
import { notFoundPath } from '#site/lib/paths.ts';

const moves = new Map([
  ['/berita/lama/', '/berita/baru/'],
  ['/en/news/gone/', null],
]);
const files = new Map<string, string>(
  toHostingFiles(moves).map(({ file, content }) => [file, content]),
);
const caddyfile = files.get('Caddyfile') ?? '';
const headers = files.get('_headers') ?? '';
const patterns = ['/_astro/*', '/media/*', '/pagefind/parts/*'];

/** The lines of a block, without the block that it is in. */
function getBlock(text: string, start: string): string[] {
  const [, rest = ''] = text.split(`${start} {\n`);
  return (rest.split('\n\t}')[0] ?? '').split('\n').map((line) => line.trim());
}

test('lets Caddy give what has a hash in its name to every site, for good', () => {
  expect(caddyfile).toContain(`\t@lasting path ${patterns.join(' ')}\n`);
  expect(getBlock(caddyfile, 'header @lasting')).toEqual([
    'Cache-Control "public, max-age=31536000, immutable"',
    'Access-Control-Allow-Origin "*"',
  ]);
});

test('has Caddy ask browsers to look again at everything else', () => {
  expect(caddyfile).toContain(`\t@fresh not path ${patterns.join(' ')}\n`);
  expect(caddyfile).toContain('\theader @fresh Cache-Control no-cache\n');
});

test('has Caddy never keep an answer about something missing', () => {
  const block = getBlock(caddyfile, 'handle_errors');
  expect(block).toContain('header Cache-Control no-cache');
  expect(block).toContain(`rewrite @english ${notFoundPath('en')}`);
  expect(block).toContain(`rewrite @other ${notFoundPath('id')}`);
});

test('has Caddy serve the compressed files, and hide those for hosts', () => {
  expect(caddyfile).toContain('\tfile_server {\n\t\tprecompressed br gzip\n');
  expect(caddyfile).toContain(`\t\thide ${[...files.keys()].join(' ')}\n`);
});

test('has Caddy send readers on, or tell them that a page is gone', () => {
  expect(caddyfile).toContain('\tredir /berita/lama/ /berita/baru/ 301\n');
  expect(caddyfile).toContain('\terror /en/news/gone/ 410\n');
});

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
