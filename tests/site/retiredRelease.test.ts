import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type SiteServer } from '#site/publisher/server.ts';

/** Makes a release every ten milliseconds, and gives up the one before at once. */
const releaseForever = `
  const { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } = require('node:fs');
  const { parentPort, workerData: { folder, pages } } = require('node:worker_threads');
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let at = 0; true; at += 1) {
    Atomics.wait(pause, 0, 0, 10);
    const release = folder + '/' + at;
    for (const [place, text] of Object.entries(pages)) {
      mkdirSync(release + place, { recursive: true });
      writeFileSync(release + place + 'index.html', text);
    }
    writeFileSync(release + '/_redirects', '/lama/ /berita/ 301\\n');
    symlinkSync(String(at), folder + '/.live');
    renameSync(folder + '/.live', folder + '/live');
    if (at === 0) parentPort.postMessage('ready');
    else {
      renameSync(folder + '/' + (at - 1), folder + '/.gone');
      rmSync(folder + '/.gone', { recursive: true });
    }
  }`;
const pages = { '/': 'beranda', '/berita/': 'berita '.repeat(500), '/404/': 'tidak ada' };

let folder = '';
let server: SiteServer;
let worker: Worker;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tembus-retired-'));
  worker = new Worker(releaseForever, { eval: true, workerData: { folder, pages } });
  await new Promise((resolve) => worker.once('message', resolve));
  const dir = () => path.join(folder, readlinkSync(path.join(folder, 'live')));
  server = await serveSite({ dir, port: 0, host: '127.0.0.1' });
});

afterAll(async () => {
  await worker.terminate();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(address: string): Promise<string> {
  const signal = AbortSignal.timeout(10_000);
  try {
    const response = await fetch(server.url + address, { signal, redirect: 'manual' });
    return `${response.status} ${await response.text()}`;
  } catch (error) {
    return String(error);
  }
}

test.each([
  { address: '/', answer: `200 ${pages['/']}` },
  { address: '/berita/', answer: `200 ${pages['/berita/']}` },
  { address: '/berita', answer: '301 ' },
  { address: '/lama/', answer: '301 ' },
])('answers $address whole while its release is given up', async ({ address, answer }) => {
  const answers = new Map<string, number>();
  for (let at = 0; at < 50; at += 1) {
    const asked = Array.from({ length: 10 }, () => ask(address));
    for (const one of await Promise.all(asked)) answers.set(one, (answers.get(one) ?? 0) + 1);
  }
  expect([...answers]).toEqual([[answer, 500]]);
});
