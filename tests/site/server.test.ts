import { mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toHostingFiles } from '#site/publisher/hosting.ts';
import { serveSite } from '#site/publisher/server.ts';
import { writeFiles } from '#tests/support/deployedFolder.ts';
import { getFreePort } from '#tests/support/freePort.ts';
import { startCaddy } from '#tests/support/runningCaddy.ts';

interface Server {
  url: string;
  close(): Promise<void>;
}

const lasting = 'public, max-age=31536000, immutable';
const moves = new Map([
  ['/berita/lama/', '/berita/baru/'],
  ['/2019/kopi.html', 'https://arsip.example/kopi?a=b&c=d#e'],
  ['/2019/kopi%C3%A9/', '/berita/baru/'],
  ['/2019/teh%c3%a9/', '/berita/baru/'],
  ['/berita/hilang/', null],
  ['/en/news/gone/', null],
  ['/2019/hilang%C3%A9/', null],
]);
const files = {
  'index.html': 'beranda',
  '404.html': 'tidak ada',
  'en/404.html': 'not found',
  'berita/index.html': 'berita '.repeat(500),
  'berita/baru/index.html': 'baru',
  'berita/ditarik/index.html': 'alasannya',
  'kisah/index.html': 'plain',
  'media/a.0123456789.webp': 'picture',
  'media/b.9876543210.avif': 'picture '.repeat(1_000_000),
  'pagefind/parts.json': '{}',
};

const serveHere = (dir: string) => serveSite({ dir, port: 0, host: '127.0.0.1' });
const serveByCaddy = async (dir: string) => startCaddy(dir, await getFreePort());
const servers = [
  { name: 'the server that comes with the site', serve: serveHere },
  { name: 'Caddy', serve: serveByCaddy },
];

let server: Server;
let dir: string;

function writeSite(...parameters: Parameters<typeof toHostingFiles>): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'tembus-server-'));
  const hosting = toHostingFiles(...parameters).map(({ file, content }) => [file, content]);
  writeFiles(dir, { ...files, ...Object.fromEntries(hosting) });
  writeFileSync(path.join(dir, 'kisah/index.html.gz'), gzipSync('compressed'));
  return dir;
}

/** Serves a site for the tests of a group. */
function useServer(serve: (dir: string) => Promise<Server>, ...site: Parameters<typeof writeSite>) {
  beforeAll(async () => {
    dir = writeSite(...site);
    server = await serve(dir);
  });
  afterAll(async () => {
    await server.close();
    rmSync(dir, { recursive: true, force: true });
  });
}

function ask(address: string, encoding = 'identity', more = {}): Promise<Response> {
  const headers = { 'accept-encoding': encoding, ...more };
  return fetch(server.url + address, { redirect: 'manual', headers });
}

/** Asks for an address as it is written and no more: `fetch` puts it in order and adds headers. */
function askRaw(address: string, headers = {}): Promise<IncomingMessage> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: address, headers }, resolve).on('error', reject).end();
  });
}

/** Puts one version after the other in the place of a file, without pause. */
const replaceForever = `
  const { renameSync, writeFileSync } = require('node:fs');
  const { place, versions } = require('node:worker_threads').workerData;
  for (let at = 0; true; at += 1) {
    writeFileSync(place + '.part', versions[at % 2]);
    renameSync(place + '.part', place);
  }`;

function countOpenPictures(): number {
  const folder = '/proc/self/fd';
  const open = readdirSync(folder).map((name) => {
    try {
      return readlinkSync(path.join(folder, name));
    } catch {
      return '';
    }
  });
  return open.filter((file) => file.includes('/media/b.')).length;
}

describe.each(servers)('$name', ({ serve }) => {
  useServer(serve, moves, ['/berita/ditarik/']);

  test.each([
    { address: '/berita/lama/', to: '/berita/baru/' },
    { address: '/berita/lama/?fbclid=1', to: '/berita/baru/' },
    { address: '/2019/kopi.html', to: 'https://arsip.example/kopi?a=b&c=d#e' },
    { address: '/2019/kopi%C3%A9/', to: '/berita/baru/' },
    { address: '/2019/kopi%c3%a9/', to: '/berita/baru/' },
    { address: '/2019/teh%C3%A9/', to: '/berita/baru/' },
    { address: '/berita/lam%61/', to: '/berita/baru/' },
    { address: '/berita/ditarik/index.html', to: '/berita/ditarik/' },
  ])('leads $address to $to, not to be kept', async ({ address, to }) => {
    const { status, headers } = await ask(address);
    expect([status, headers.get('location')]).toEqual([301, to]);
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  test.each([
    { address: '/berita/ditarik/', text: 'alasannya' },
    { address: '/berita/ditarik/?fbclid=1', text: 'alasannya' },
    { address: '/berita/ditari%6b/', text: 'alasannya' },
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
    { address: '/Caddyfil%65', text: 'tidak ada' },
    { address: '/%5Fredirects', text: 'tidak ada' },
    { address: '/media/b.0123456789.webp', text: 'tidak ada' },
  ])('answers 404 to $address in its language, not to be kept', async ({ address, text }) => {
    const response = await ask(address);
    expect([response.status, await response.text()]).toEqual([404, text]);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  test.each([
    { address: '/media/a.0123456789.webp', control: lasting, origin: '*' },
    { address: '/berita/', control: 'no-cache', origin: null },
    { address: '/pagefind/parts.json', control: 'no-cache', origin: null },
  ])('lets browsers keep $address: $control', async ({ address, control, origin }) => {
    const { headers } = await ask(address);
    expect(headers.get('cache-control')).toBe(control);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
  });

  test('forbids others to frame a page or to guess its type', async () => {
    const { headers } = await ask('/');
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('lets nobody keep a page that is asked for by way of a lasting folder', async () => {
    const { headers, statusCode } = await askRaw('/media/../berita/');
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-cache']);
  });

  test('serves no file for hosts behind two slashes', async () => {
    expect((await askRaw('//_redirects')).statusCode).toBe(404);
  });

  test('serves the compressed siblings', async () => {
    const response = await ask('/kisah/', 'gzip');
    expect(await response.text()).toBe('compressed');
  });

  test.each(['identity', 'gzip;q=0', 'vibrant'])('serves no sibling to “%s”', async (encoding) => {
    expect(await (await ask('/kisah/', encoding)).text()).toBe('plain');
  });

  test.each([
    { range: 'bytes=0-2', status: 206, text: 'pic' },
    { range: 'bytes=-3', status: 206, text: 'ure' },
    { range: 'bytes=0-0', status: 206, text: 'p' },
  ])('serves the part $range of a file', async ({ range, status, text }) => {
    const response = await ask('/media/a.0123456789.webp', 'identity', { range });
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  test.each(['bytes=500-100', 'bytes=100-200', 'items=0-1', 'bytes=-'])(
    'outlives a request for the part %s',
    async (range) => {
      const response = await ask('/media/a.0123456789.webp', 'identity', { range });
      expect([200, 416]).toContain(response.status);
      expect((await ask('/')).status).toBe(200);
    },
  );

  test('tells a browser that what it has is right', async () => {
    const { etag } = (await askRaw('/berita/baru/')).headers;
    const again = await askRaw('/berita/baru/', { 'If-None-Match': `"other", ${etag}` });
    expect([again.statusCode, again.headers.etag]).toEqual([304, etag]);
    expect(again.headers['cache-control']).toBe('no-cache');
  });
});

describe.each(servers)('$name, where no address was given up yet', ({ serve }) => {
  useServer(serve, new Map());

  test('serves pages', async () => {
    const response = await ask('/berita/baru/');
    expect(await response.text()).toBe('baru');
  });
});

describe('the server that comes with the site', () => {
  useServer(serveHere, moves);

  test('compresses pages without siblings', async () => {
    const response = await ask('/berita/', 'br');
    expect(response.headers.get('content-encoding')).toBe('br');
  });

  test('sends an address without its last slash on', async () => {
    const response = await ask('/berita?a=1');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/berita/?a=1']);
  });

  test.each(['/%E0%A4%A', '/%00', '/.//berita'])('outlives a request for %s', async (address) => {
    const { headers, statusCode } = await askRaw(address);
    expect([301, 400]).toContain(statusCode);
    expect(headers.location ?? '/berita/').toBe('/berita/');
  });

  test('takes no orders', async () => {
    const { status } = await fetch(`${server.url}/berita/`, { method: 'POST' });
    expect(status).toBe(405);
  });

  test('closes what a reader does not want any more', async () => {
    for (let count = 0; count < 20; count += 1)
      (await askRaw('/media/b.9876543210.avif')).destroy();
    await expect.poll(countOpenPictures).toBe(0);
  });

  test('answers whole while a compressed sibling is replaced', async () => {
    const place = path.join(dir, 'kisah/index.html.gz');
    const long = Array.from({ length: 50 }, (_, at) => `kata ${at * at}`).join(' ');
    const whole = ['compressed', long];
    const versions = whole.map((text) => gzipSync(text));
    const writer = new Worker(replaceForever, { eval: true, workerData: { place, versions } });
    const answers: string[] = [];
    for (let at = 0; at < 20; at += 1) {
      const asked = Array.from({ length: 20 }, () => ask('/kisah/', 'gzip'));
      for (const answer of asked) answers.push(await (await answer).text());
    }
    await writer.terminate();
    expect(answers.filter((text) => !whole.includes(text))).toEqual([]);
  });

  test('says so when the port is taken', async () => {
    const port = Number(new URL(server.url).port);
    const again = serveSite({ dir: tmpdir(), port, host: '127.0.0.1' });
    await expect(again).rejects.toThrow('EADDRINUSE');
  });
});
