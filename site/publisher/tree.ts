import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { toPlace, removeFile, withSiblings } from './writeFile.ts';

/**
 * Makes `to` a copy of a folder whose files are hard links. What is taken out of the folder
 * meanwhile, as parts of the search index are, may be missing.
 */
export function cloneTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    try {
      if (entry.isFile()) linkSync(source, target);
      else cloneFolder(source, target);
    } catch (error) {
      if (isThere(source)) throw error;
    }
  }
}

/**
 * Makes some files of `to`, with their siblings, what they are in `from`; so for folders, or links
 * to them, whose paths end with a slash and change with what is in them.
 */
export function copyFiles(from: string, to: string, files: Iterable<string>): void {
  for (const file of files) {
    if (file.endsWith('/')) copyFolder(toPlace(from, file), toPlace(to, file));
    else if (existsSync(toPlace(from, file))) copyFile(from, to, file);
    else removeFile(to, file);
  }
}

function copyFolder(source: string, target: string): void {
  if (!isThere(source)) removeTree(target);
  else if (!isThere(target)) cloneFolder(source, target);
}

/** A link to a folder stays a link. */
function cloneFolder(source: string, target: string): void {
  if (!lstatSync(source).isSymbolicLink()) return cloneTree(source, target);
  mkdirSync(path.dirname(target), { recursive: true });
  symlinkSync(readlinkSync(source), target);
}

function copyFile(from: string, to: string, file: string): void {
  mkdirSync(path.dirname(toPlace(to, file)), { recursive: true });
  for (const name of withSiblings(file)) {
    const [source, target] = [toPlace(from, name), toPlace(to, name)];
    rmSync(target, { force: true });
    if (existsSync(source)) linkSync(source, target);
  }
}

export function removeTree(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
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
