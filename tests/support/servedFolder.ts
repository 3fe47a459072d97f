import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll } from 'vitest';
import { toHostingFiles } from '#site/publisher/hosting.ts';
import { serveSite } from '#site/publisher/server.ts';
import { writeFiles } from './deployedFolder.ts';
import { getFreePort } from './freePort.ts';
import { startCaddy } from './runningCaddy.ts';

interface Server {
  url: string;
  close(): Promise<void>;
}

/** Where addresses without a page lead. */
export const moves = new Map([
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

export const serveHere = (dir: string) => serveSite({ dir, port: 0, host: '127.0.0.1' });
const serveByCaddy = async (dir: string) => startCaddy(dir, await getFreePort());
/** Both are to answer alike. */
export const servers = [
  { name: 'the server that comes with the site', serve: serveHere },
  { name: 'Caddy', serve: serveByCaddy },
];

let server: Server;

/** The site that the present group of tests is served. */
export const site = { url: '', folder: '' };

function writeSite(...parameters: Parameters<typeof toHostingFiles>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tembus-server-'));
  const hosting = toHostingFiles(...parameters).map(({ file, content }) => [file, content]);
  writeFiles(folder, { ...files, ...Object.fromEntries(hosting) });
  writeFileSync(path.join(folder, 'kisah/index.html.gz'), gzipSync('compressed'));
  return folder;
}

/** Serves a site for the tests of a group. */
export function useServer(
  serve: (folder: string) => Promise<Server>,
  ...hosting: Parameters<typeof writeSite>
): void {
  beforeAll(async () => {
    site.folder = writeSite(...hosting);
    server = await serve(site.folder);
    site.url = server.url;
  });
  afterAll(async () => {
    await server.close();
    rmSync(site.folder, { recursive: true, force: true });
  });
}

export function ask(address: string, encoding = 'identity', more = {}): Promise<Response> {
  const headers = { 'accept-encoding': encoding, ...more };
  return fetch(site.url + address, { redirect: 'manual', headers });
}

/** Asks for an address as it is written and no more: `fetch` puts it in order and adds headers. */
export function askRaw(address: string, headers = {}): Promise<IncomingMessage> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: address, headers }, resolve).on('error', reject).end();
  });
}
