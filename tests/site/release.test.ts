import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Release } from '#site/publisher/release.ts';

let folder = '';
let target = '';

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tembus-release-'));
  target = path.join(folder, 'dist');
  await publish('old');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function publish(text: string): Promise<void> {
  const release = await Release.start(target);
  release.write('berita/index.html', text);
  await release.swap();
}

function read(): string {
  return readFileSync(path.join(target, 'berita/index.html'), 'utf8');
}

test('is not seen before it is swapped in', async () => {
  const release = await Release.start(target);
  release.write('berita/index.html', 'new');
  expect(read()).toBe('old');
});

test('replaces the old pages as a whole', async () => {
  const release = await Release.start(target);
  release.write('index.html', 'new');
  await release.swap();
  expect(existsSync(path.join(target, 'berita/index.html'))).toBe(false);
  expect(existsSync(`${target}.old`)).toBe(false);
});

test('leaves the old pages whole when a file cannot be written', async () => {
  const release = await Release.start(target);
  release.write('berita', 'a file where a folder must be');
  expect(() => release.write('berita/index.html', 'new')).toThrow('could not be written');
  expect(read()).toBe('old');
});

test('refuses to write outside its folder', async () => {
  const release = await Release.start(target);
  expect(() => release.write('../dist/berita/index.html', 'new')).toThrow('outside the release');
  expect(read()).toBe('old');
});

test('brings the old pages back after a crash in the middle of a swap', async () => {
  renameSync(target, `${target}.old`);
  await Release.start(target);
  expect(read()).toBe('old');
});
