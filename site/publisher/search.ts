import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { SharedFiles } from './indexPart.ts';
import { PartIndexer } from './partIndexer.ts';
import type { SearchPart } from './searchPages.ts';
import { removeTree } from './tree.ts';
import { writeFile } from './writeFile.ts';

/** By language: the folders of the parts that a search in it must ask, the first one first. */
type Manifest = Record<string, string[]>;

const partsFolder = 'pagefind/parts';
const manifestFile = 'pagefind/parts.json';

/** One Pagefind works on one core, and readers need the publisher beside them. */
const atOnce = Math.min(2, availableParallelism());

export interface MadeIndex {
  /** A part that was indexed anew, in a folder of its own to be moved in. */
  made: { name: string; folder: string }[];
  ui: SharedFiles;
  manifest: Manifest;
}

/**
 * Indexes the parts that neither a tree has yet nor `store`, where trees may keep theirs together;
 * their pages are read from the tree, which stays as it is. `space` is a folder on the same disk.
 */
export async function makeIndex(
  tree: string,
  parts: readonly SearchPart[],
  { space, store }: { space: string; store?: string },
): Promise<MadeIndex> {
  const made: MadeIndex['made'] = [];
  let ui: MadeIndex['ui'] = [];
  const places = [path.join(tree, partsFolder), ...(store === undefined ? [] : [store])];
  const isMissing = (part: SearchPart) =>
    places.every((place) => !existsSync(path.join(place, toName(part))));
  const missing = parts.filter(isMissing);
  // The longest first, so that at the end no core waits for another.
  const waiting = missing.toSorted((one, other) => other.pages.length - one.pages.length).values();
  const indexers = Array.from(
    { length: Math.min(atOnce, missing.length) },
    () => new PartIndexer(),
  );
  try {
    await Promise.all(
      indexers.map(async (indexer) => {
        for (const part of waiting) {
          const name = toName(part);
          const folder = path.join(space, `.part-${name}`);
          removeTree(folder);
          ui = await indexer.run({ tree, name, pages: part.pages, folder });
          made.push({ name, folder });
        }
      }),
    );
  } finally {
    await Promise.all(indexers.map((indexer) => indexer.close()));
  }
  const manifest: Manifest = {};
  for (const part of parts) (manifest[part.locale] ??= []).push(toName(part));
  // The part without a year changes least, and the first brings what is shared by all.
  for (const names of Object.values(manifest)) names.sort(byRest);
  return { made, ui, manifest };
}

/**
 * Moves new parts into a tree and then names them in one step; answers which files and folders
 * changed. With a `store` they go there, and the tree gets links: a part is thousands of files, and
 * there are many trees. Parts that were replaced stay: readers may be using them.
 */
export function installIndex(
  tree: string,
  { made, ui, manifest }: MadeIndex,
  { store }: { store?: string } = {},
): string[] {
  const before = readManifest(tree);
  const text = JSON.stringify(manifest);
  const changed = ui.filter(({ file, content }) => writeFile(tree, file, content, true));
  const files = changed.map(({ file }) => file);
  const places = path.join(tree, partsFolder);
  mkdirSync(places, { recursive: true });
  for (const { name, folder } of made) moveFolder(folder, path.join(store ?? places, name));
  const names = Object.values(manifest).flat();
  for (const name of names) {
    if (store === undefined || existsSync(path.join(places, name))) continue;
    // Another release may have given it up meanwhile.
    if (!existsSync(path.join(store, name))) {
      throw new Error(`The part ${name} of the search index is not there any more.`);
    }
    rmSync(path.join(places, name), { force: true });
    symlinkSync(path.relative(places, path.join(store, name)), path.join(places, name));
  }
  for (const name of names.filter((one) => !Object.values(before).flat().includes(one))) {
    files.push(`${partsFolder}/${name}/`);
  }
  if (text !== JSON.stringify(before)) {
    // Beside the tree: what a crash leaves in it would be shared by all that follow.
    const part = path.join(path.dirname(tree), `.${path.basename(tree)}.parts.json`);
    writeFileSync(part, text);
    renameSync(part, path.join(tree, manifestFile));
    files.push(manifestFile);
  }
  return files;
}

/** The names of the parts in a tree that no search asks any more. */
export function findReplaced(tree: string): string[] {
  const named = new Set(Object.values(readManifest(tree)).flat());
  return list(path.join(tree, partsFolder)).filter((name) => !named.has(name));
}

/** Takes parts out of a tree; answers which folders changed. */
export function removeParts(tree: string, names: readonly string[]): string[] {
  for (const name of names) removeTree(path.join(tree, partsFolder, name));
  return names.map((name) => `${partsFolder}/${name}/`);
}

/** The folders of a store that no tree links to. */
export function findUnlinked(store: string, trees: readonly string[]): string[] {
  const linked = new Set(trees.flatMap((tree) => list(path.join(tree, partsFolder))));
  return list(store)
    .filter((name) => !linked.has(name))
    .map((name) => path.join(store, name));
}

/** Whether a tree has the index of these parts. */
export function hasIndex(tree: string, parts: readonly SearchPart[]): boolean {
  const named = new Set(Object.values(readManifest(tree)).flat());
  const isThere = (name: string) =>
    named.has(name) && existsSync(path.join(tree, partsFolder, name));
  return named.size === parts.length && parts.every((part) => isThere(toName(part)));
}

function readManifest(tree: string): Manifest {
  const file = path.join(tree, manifestFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {};
}

function toName({ name, digest }: SearchPart): string {
  return `${name}-${digest}`;
}

function byRest(one: string, other: string): number {
  const isRest = (name: string) => (name.includes('-rest-') ? 0 : 1);
  return isRest(one) - isRest(other) || (one < other ? 1 : -1);
}

/** What is there already stays: the name stands for what is in it. */
function moveFolder(from: string, to: string): void {
  if (existsSync(to)) return removeTree(from);
  mkdirSync(path.dirname(to), { recursive: true });
  renameSync(from, to);
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
