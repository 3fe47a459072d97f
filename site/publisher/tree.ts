import { existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { toPlace, removeFile, withSiblings } from './writeFile.ts';

/**
 * Makes `to` a copy of a folder whose files are hard links. What is taken out of the folder
 * meanwhile, as parts of the search index are, may be missing.
 */
export function cloneTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    try {
      if (entry.isDirectory()) cloneTree(source, path.join(to, entry.name));
      else linkSync(source, path.join(to, entry.name));
    } catch (error) {
      if (existsSync(source)) throw error;
    }
  }
}

/**
 * Makes some files of `to`, with their siblings, what they are in `from`; so for folders, whose
 * paths end with a slash and change with what is in them. Answers folders beside `to` with what was
 * in the way: removing them takes long.
 */
export function copyFiles(from: string, to: string, files: Iterable<string>): string[] {
  const left: string[] = [];
  for (const file of files) {
    const [source, target] = [toPlace(from, file), toPlace(to, file)];
    const isThere = existsSync(source);
    if (!file.endsWith('/')) {
      if (isThere) copyFile(from, to, file);
      else removeFile(to, file);
    } else if (isThere && !existsSync(target)) {
      cloneTree(source, target);
    } else if (!isThere && existsSync(target)) {
      const place = `${to}-left-${left.length}`;
      renameSync(target, place);
      left.push(place);
    }
  }
  return left;
}

function copyFile(from: string, to: string, file: string): void {
  removeFile(to, file, false);
  mkdirSync(path.dirname(toPlace(to, file)), { recursive: true });
  for (const name of withSiblings(file)) {
    const source = toPlace(from, name);
    if (existsSync(source)) linkSync(source, toPlace(to, name));
  }
}

export function removeTree(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Every file of a folder, as paths in it. */
export function listTree(folder: string, within = ''): string[] {
  return readdirSync(path.join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    const name = within === '' ? entry.name : `${within}/${entry.name}`;
    return entry.isDirectory() ? listTree(folder, name) : [name];
  });
}
