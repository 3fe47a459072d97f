import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import path from 'node:path';
import { toPlace, removeFile, withSiblings } from './writeFile.ts';

/**
 * Makes `to` a copy of a folder whose files are hard links. What is taken out of the folder
 * meanwhile, as parts of the search index are, may be missing.
 */
export function cloneTree(from: string, to: string, pause = goOn): void {
  pause();
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    try {
      if (entry.isFile()) linkSync(source, target);
      else cloneFolder(source, target, pause);
    } catch (error) {
      if (isThere(source)) throw error;
    }
  }
}

/**
 * Makes some files of `to`, with their siblings, what they are in `from`; so for folders, or links
 * to them, whose paths end with a slash and change with what is in them. `drop` takes away a file
 * that is replaced.
 */
export function copyFiles(
  from: string,
  to: string,
  files: Iterable<string>,
  { pause = goOn, drop = unlinkSync }: { pause?: () => void; drop?: (place: string) => void } = {},
): void {
  for (const file of files) {
    pause();
    if (file.endsWith('/')) copyFolder(toPlace(from, file), toPlace(to, file));
    else if (existsSync(toPlace(from, file))) copyFile(from, to, file, drop);
    else removeFile(to, file);
  }
}

function copyFolder(source: string, target: string): void {
  if (!isThere(source)) removeTree(target);
  else if (!isThere(target)) cloneFolder(source, target);
}

/** A link to a folder stays a link. */
function cloneFolder(source: string, target: string, pause = goOn): void {
  if (!lstatSync(source).isSymbolicLink()) return cloneTree(source, target, pause);
  mkdirSync(path.dirname(target), { recursive: true });
  symlinkSync(readlinkSync(source), target);
}

function copyFile(from: string, to: string, file: string, drop: (place: string) => void): void {
  mkdirSync(path.dirname(toPlace(to, file)), { recursive: true });
  for (const name of withSiblings(file)) {
    const [source, target] = [toPlace(from, name), toPlace(to, name)];
    if (existsSync(target)) drop(target);
    if (existsSync(source)) linkSync(source, target);
  }
}

export function removeTree(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * The same in small steps: a disk that frees thousands of files is slow for all others. Of a link
 * only the link goes.
 */
export function removeSlowly(place: string, pause: () => void): void {
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found === undefined) return;
  pause();
  if (!found.isDirectory()) return unlinkSync(place);
  for (const name of readdirSync(place)) removeSlowly(path.join(place, name), pause);
  rmdirSync(place);
}

function goOn(): void {
  // Nothing is in a hurry.
}

/** Every file of a folder, as paths in it; links to folders are followed. */
export function listTree(folder: string, within = ''): string[] {
  return readdirSync(path.join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    const name = within === '' ? entry.name : `${within}/${entry.name}`;
    return entry.isFile() ? [name] : listTree(folder, name);
  });
}

/** Whether there is anything, and be it a link that leads nowhere. */
function isThere(place: string): boolean {
  return lstatSync(place, { throwIfNoEntry: false }) !== undefined;
}
