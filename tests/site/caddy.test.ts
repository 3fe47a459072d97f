import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toHostingFiles } from '#site/publisher/hosting.ts';
import { writeFiles } from '#tests/support/deployedFolder.ts';
import { getFreePort } from '#tests/support/freePort.ts';
import { startCaddy } from '#tests/support/runningCaddy.ts';

const lasting = 'public, max-age=31536000, immutable';
const moves = new Map([
  ['/berita/lama/', '/berita/baru/'],
  ['/2019/kopi.html', 'https://arsip.example/kopi?a=b&c=d#e'],
  ['/2019/kopi%C3%A9/', '/berita/baru/'],
  ['/berita/hilang/', null],
  ['/en/news/gone/', null],
  ['/2019/hilang%C3%A9/', null],
]);
const files = {
  '404.html': 'tidak ada',
  'en/404.html': 'not found',
  'berita/baru/index.html': 'baru',
  'berita/ditarik/index.html': 'alasannya',
  'media/a.0123456789.webp': 'picture',
  'pagefind/parts.json': '{}',
};

let folder = '';
let caddy: Awaited<ReturnType<typeof startCaddy>>;

beforeAll(async () => {
  folder = writeSite(moves, ['/berita/ditarik/']);
  caddy = await startCaddy(folder, await getFreePort());
});

afterAll(async () => {
  await caddy.close();
  rmSync(folder, { recursive: true, force: true });
});

function writeSite(...parameters: Parameters<typeof toHostingFiles>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tembus-caddy-'));
  const hosting = toHostingFiles(...parameters).map(({ file, content }) => [file, content]);
  writeFiles(folder, { ...files, ...Object.fromEntries(hosting) });
  return folder;
}

function ask(address: string): Promise<Response> {
  return fetch(caddy.url + address, { redirect: 'manual' });
}

test.each([
  { address: '/berita/lama/', to: '/berita/baru/' },
  { address: '/berita/lama/?fbclid=1', to: '/berita/baru/' },
  { address: '/2019/kopi.html', to: 'https://arsip.example/kopi?a=b&c=d#e' },
  { address: '/2019/kopi%C3%A9/', to: '/berita/baru/' },
])('leads $address to $to', async ({ address, to }) => {
  const { status, headers } = await ask(address);
  expect([status, headers.get('location')]).toEqual([301, to]);
});

test.each([
  { address: '/berita/ditarik/', text: 'alasannya' },
  { address: '/berita/ditarik/?fbclid=1', text: 'alasannya' },
  { address: '/berita/hilang/', text: 'tidak ada' },
  { address: '/en/news/gone/', text: 'not found' },
  { address: '/2019/hilang%C3%A9/', text: 'tidak ada' },
])('answers 410 to $address with what is said of it', async ({ address, text }) => {
  const response = await ask(address);
  expect([response.status, await response.text()]).toEqual([410, text]);
});

test.each([
  { address: '/apa/', text: 'tidak ada' },
  { address: '/en/what/', text: 'not found' },
  { address: '/_headers', text: 'tidak ada' },
  { address: '/_redirects', text: 'tidak ada' },
  { address: '/Caddyfile', text: 'tidak ada' },
  { address: '/media/b.0123456789.webp', text: 'tidak ada' },
])('answers 404 to $address in its language, not to be kept', async ({ address, text }) => {
  const response = await ask(address);
  expect([response.status, await response.text()]).toEqual([404, text]);
  expect(response.headers.get('cache-control')).toBe('no-cache');
});

test.each([
  { address: '/media/a.0123456789.webp', control: lasting, origin: '*' },
  { address: '/berita/baru/', control: 'no-cache', origin: null },
  { address: '/pagefind/parts.json', control: 'no-cache', origin: null },
])('lets browsers keep $address: $control', async ({ address, control, origin }) => {
  const { headers } = await ask(address);
  expect(headers.get('cache-control')).toBe(control);
  expect(headers.get('access-control-allow-origin')).toBe(origin);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('serves the compressed siblings', async () => {
  writeFiles(folder, { 'kisah/index.html': 'plain' });
  writeFileSync(path.join(folder, 'kisah/index.html.gz'), gzipSync('compressed'));
  expect(await (await ask('/kisah/')).text()).toBe('compressed');
});

test('starts where no address was given up yet', async () => {
  const young = writeSite(new Map());
  const { url, close } = await startCaddy(young, await getFreePort());
  const response = await fetch(`${url}/berita/baru/`);
  expect(await response.text()).toBe('baru');
  await close();
  rmSync(young, { recursive: true });
});
