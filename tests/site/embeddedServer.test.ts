import { readdirSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { serveSite } from '#site/publisher/server.ts';
import { ask, askRaw, moves, serveHere, site, useServer } from '#tests/support/servedFolder.ts';

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
    const { status } = await fetch(`${site.url}/berita/`, { method: 'POST' });
    expect(status).toBe(405);
  });

  test('closes what a reader does not want any more', async () => {
    for (let count = 0; count < 20; count += 1)
      (await askRaw('/media/b.9876543210.avif')).destroy();
    await expect.poll(countOpenPictures).toBe(0);
  });

  test('answers whole while a compressed sibling is replaced', async () => {
    const place = path.join(site.folder, 'kisah/index.html.gz');
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
    const port = Number(new URL(site.url).port);
    const again = serveSite({ dir: tmpdir(), port, host: '127.0.0.1' });
    await expect(again).rejects.toThrow('EADDRINUSE');
  });
});
