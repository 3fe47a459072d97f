import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Folder } from '#site/publisher/folder.ts';
import { writeFile } from '#site/publisher/writeFile.ts';

let parent = '';
let target = '';

beforeEach(async () => {
  parent = mkdtempSync(path.join(tmpdir(), 'tembus-folder-'));
  target = path.join(parent, 'dist');
  const folder = await Folder.start(target);
  write(folder, 'old');
  await folder.swap();
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

function write(folder: Folder, text: string): void {
  writeFile(folder.next, 'berita/index.html', Buffer.from(text), false);
}

function read(): string {
  return readFileSync(path.join(target, 'berita/index.html'), 'utf8');
}

test('is not seen before it is swapped in', async () => {
  const folder = await Folder.start(target);
  write(folder, 'new');
  expect(read()).toBe('old');
});

test('replaces the old pages as a whole', async () => {
  const folder = await Folder.start(target);
  write(folder, 'new');
  await folder.swap();
  expect(read()).toBe('new');
  expect(existsSync(`${target}.old`)).toBe(false);
});

test('leaves the old pages whole when it is discarded', async () => {
  const folder = await Folder.start(target);
  write(folder, 'new');
  await folder.discard();
  expect(read()).toBe('old');
});

test('refuses to write outside its folder', async () => {
  const folder = await Folder.start(target);
  const file = '../dist/berita/index.html';
  expect(() => writeFile(folder.next, file, Buffer.from('new'), false)).toThrow(
    'outside the release',
  );
  expect(read()).toBe('old');
});

test('says which file cannot be written', async () => {
  const folder = await Folder.start(target);
  mkdirSync(path.join(folder.next, 'kisah/index.html'), { recursive: true });
  expect(() => writeFile(folder.next, 'kisah/index.html', Buffer.from(''), false)).toThrow(
    'kisah/index.html could not be written',
  );
});

test('brings the old pages back after a crash in the middle of a swap', async () => {
  renameSync(target, `${target}.old`);
  await Folder.start(target);
  expect(read()).toBe('old');
});
