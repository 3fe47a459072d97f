import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
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
 * Indexes the parts that a tree does not have yet, reading their pages from it; the tree itself
 * stays as it is. `space` is a folder on the same disk.
 */
export async function makeIndex(
  tree: string,
  parts: readonly SearchPart[],
  space: string,
): Promise<MadeIndex> {
  const made: MadeIndex['made'] = [];
  let ui: MadeIndex['ui'] = [];
  const missing = parts.filter((part) => !existsSync(path.join(tree, partsFolder, toName(part))));
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
 * changed. Parts that readers may still be using stay until the next time, unless `isSeen` is false.
 */
export function installIndex(
  tree: string,
  { made, ui, manifest }: MadeIndex,
  { isSeen = true, remove = removeTree } = {},
): string[] {
  const before = readManifest(tree);
  const text = JSON.stringify(manifest);
  const changed = ui.filter(({ file, content }) => writeFile(tree, file, content, true));
  const files = changed.map(({ file }) => file);
  mkdirSync(path.join(tree, partsFolder), { recursive: true });
  for (const { name, folder } of made) {
    const place = path.join(tree, partsFolder, name);
    if (existsSync(place)) removeTree(folder);
    else renameSync(folder, place);
    files.push(`${partsFolder}/${name}/`);
  }
  if (text !== JSON.stringify(before)) {
    const part = path.join(tree, `${manifestFile}.part`);
    writeFileSync(part, text);
    renameSync(part, path.join(tree, manifestFile));
    files.push(manifestFile);
  }
  const kept = new Set(
    [manifest, isSeen ? before : {}].flatMap((one) => Object.values(one).flat()),
  );
  for (const name of readdirSync(path.join(tree, partsFolder))) {
    if (kept.has(name)) continue;
    files.push(`${partsFolder}/${name}/`);
    remove(path.join(tree, partsFolder, name));
  }
  return files;
}

/** Whether a tree has the index of these parts. */
export function hasIndex(tree: string, parts: readonly SearchPart[]): boolean {
  const named = new Set(Object.values(readManifest(tree)).flat());
  return named.size === parts.length && parts.every((part) => named.has(toName(part)));
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
