import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type SiteServer } from '#site/publisher/server.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'tembus-server-'));
let server: SiteServer;

beforeAll(async () => {
  const files = {
    'index.html': 'beranda',
    'berita/index.html': 'berita '.repeat(500),
    '404.html': 'tidak ada',
    'en/404.html': 'not found',
    'berita/ditarik/index.html': 'alasannya',
    'media/a.0123456789.webp': 'picture',
    _redirects:
      '/berita/ditarik/ /berita/ditarik/ 410\n/berita/lama/ /berita/ 301\n/en/news/gone/ /en/404.html 410\n',
    _headers: '/*',
    Caddyfile: ':8080',
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), content);
  }
  server = await serveSite({ dir, port: 0, host: '127.0.0.1' });
});

afterAll(async () => {
  await server.close();
  rmSync(dir, { recursive: true, force: true });
});

function ask(address: string): Promise<Response> {
  const headers = { 'accept-encoding': 'br' };
  return fetch(server.url + address, { redirect: 'manual', headers });
}

test('compresses pages', async () => {
  const response = await ask('/berita/');
  expect(response.headers.get('content-encoding')).toBe('br');
});

test.each([
  { address: '/apa/', text: 'tidak ada' },
  { address: '/en/what/', text: 'not found' },
  { address: '/_headers', text: 'tidak ada' },
  { address: '/_redirects', text: 'tidak ada' },
  { address: '/Caddyfile', text: 'tidak ada' },
])('answers 404 to $address in its language', async ({ address, text }) => {
  const response = await ask(address);
  expect([response.status, await response.text()]).toEqual([404, text]);
});

test.each([
  { address: '/berita/ditarik/', text: 'alasannya' },
  { address: '/en/news/gone/', text: 'not found' },
])('answers 410 to $address with what is said of it', async ({ address, text }) => {
  const response = await ask(address);
  expect([response.status, await response.text()]).toEqual([410, text]);
});

test('sends an address without its last slash on', async () => {
  const response = await ask('/berita?a=1');
  expect([response.status, response.headers.get('location')]).toEqual([301, '/berita/?a=1']);
});

test.each([
  { address: '/media/a.0123456789.webp', control: 'public, max-age=31536000, immutable' },
  { address: '/berita/', control: 'no-cache' },
])('lets browsers keep $address: $control', async ({ address, control }) => {
  const response = await ask(address);
  expect(response.headers.get('cache-control')).toBe(control);
});

test('lets browsers ask again for a lasting file that is missing', async () => {
  const { status, headers } = await ask('/media/b.0123456789.webp');
  expect([status, headers.get('cache-control')]).toEqual([404, 'no-cache']);
});

test('lets a page of another origin take a lasting file', async () => {
  const { headers } = await ask('/media/a.0123456789.webp');
  expect(headers.get('access-control-allow-origin')).toBe('*');
});

test('forbids others to frame a page or to guess its type', async () => {
  const { headers } = await ask('/');
  expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('says so when the port is taken', async () => {
  const port = Number(new URL(server.url).port);
  await expect(serveSite({ dir, port, host: '127.0.0.1' })).rejects.toThrow('EADDRINUSE');
});
