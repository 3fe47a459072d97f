import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Spares } from '#site/publisher/spares.ts';
import { listTree, removeTree } from '#site/publisher/tree.ts';

let space: string;
let newest: string;
let made: string[];
let spares: Spares;

beforeEach(() => {
  space = mkdtempSync(path.join(tmpdir(), 'spares-'));
  newest = path.join(space, 'newest');
  made = [];
  spares = new Spares(() => {
    const folder = path.join(space, `tree-${made.length}`);
    made.push(folder);
    return folder;
  });
  put('index.html', 'satu');
  put('parts/id-1/entry', 'a');
});

afterEach(async () => {
  await spares.close();
  rmSync(space, { recursive: true });
});

/** Replaces a file as a release does: other trees keep what they share. */
function put(file: string, content: string): void {
  const place = path.join(newest, file);
  mkdirSync(path.dirname(place), { recursive: true });
  rmSync(place, { force: true });
  writeFileSync(place, content);
}

/** A folder of parts that a tree links to, as releases do with their search index. */
function link(name: string, content: string): void {
  mkdirSync(path.join(space, 'store', name), { recursive: true });
  writeFileSync(path.join(space, 'store', name, 'entry'), content);
  symlinkSync(`../../store/${name}`, path.join(newest, 'parts', name));
}

/** What readers would find in a tree, by file. */
function read(folder: string): Record<string, string> {
  const files = listTree(folder).toSorted();
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
  );
}

/** An edit with a new index: a file that changes, a folder that comes and one that goes. */
function change(): void {
  put('index.html', 'dua');
  put('parts/id-2/entry', 'b');
  removeTree(path.join(newest, 'parts/id-1'));
  spares.note(['index.html', 'parts/id-1/', 'parts/id-2/']);
}

async function take(): Promise<string> {
  return (await spares.take(newest)).folder;
}

function refresh(): Promise<void> {
  return spares.refresh(() => newest, spares.version);
}

test('the tree for the next release is equal to the newest one', async () => {
  await refresh();
  change();
  expect(read(await take())).toEqual(read(newest));
});

test('a link to a folder comes and goes as a link', async () => {
  link('id-3', 'c');
  await refresh();
  link('id-4', 'd');
  rmSync(path.join(newest, 'parts/id-3'));
  spares.note(['parts/id-3/', 'parts/id-4/']);
  const taken = await take();
  expect(read(taken)).toEqual(read(newest));
  expect(readlinkSync(path.join(taken, 'parts/id-4'))).toBe('../../store/id-4');
  expect(existsSync(path.join(space, 'store/id-3/entry'))).toBe(true);
});

test('all trees are brought up to date while nothing waits for them', async () => {
  await refresh();
  change();
  await refresh();
  expect(made.map(read)).toEqual(made.map(() => read(newest)));
});

test('trees wait while a release is being made', async () => {
  spares.pause();
  const refreshing = refresh();
  await wait(300);
  expect(made.filter((folder) => existsSync(folder))).toEqual([]);
  spares.goOn();
  await refreshing;
  expect(made.map(read)).toEqual(made.map(() => read(newest)));
});

test('what a tree had is put aside when it is taken in a hurry, and removed later', async () => {
  await refresh();
  change();
  const taken = await take();
  expect(read(taken)).toEqual(read(newest));
  spares.goOn();
  const isLeft = () => made.filter((folder) => existsSync(path.join(folder, '0'))).length;
  await expect.poll(isLeft).toBe(0);
});

test('of a link that a crash left behind only the link is removed', async () => {
  const left = path.join(space, '.live');
  symlinkSync('newest', left);
  spares.remove(left);
  await expect.poll(() => lstatSync(left, { throwIfNoEntry: false })).toBeUndefined();
  expect(read(newest)).toEqual({ 'index.html': 'satu', 'parts/id-1/entry': 'a' });
});

test('a tree can be taken before any was made ready', async () => {
  expect(read(await take())).toEqual(read(newest));
});

test('a tree can be taken while others are being made', async () => {
  const making = refresh();
  change();
  expect(read(await take())).toEqual(read(newest));
  spares.goOn();
  await making;
});

test('an old release becomes a tree and takes over all that came after it', async () => {
  const old = path.join(space, 'old');
  mkdirSync(path.join(old, 'parts/id-1'), { recursive: true });
  writeFileSync(path.join(old, 'index.html'), 'satu');
  writeFileSync(path.join(old, 'parts/id-1/entry'), 'a');
  const { version } = spares;
  change();
  spares.add(old, version);
  expect(await take()).toBe(old);
  expect(read(old)).toEqual(read(newest));
});
