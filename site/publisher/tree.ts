import { existsSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { toPlace, removeFile, withSiblings } from './writeFile.ts';

/** Makes `to` a copy of a folder whose files are hard links. */
export function cloneTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const place = path.join(to, entry.name);
    if (entry.isDirectory()) cloneTree(path.join(from, entry.name), place);
    else linkSync(path.join(from, entry.name), place);
  }
}

/**
 * Makes some files of `to`, with their siblings, what they are in `from`; so for folders, whose
 * paths end with a slash and change with what is in them.
 */
export function copyFiles(from: string, to: string, files: Iterable<string>): void {
  for (const file of files) {
    if (file.endsWith('/')) {
      copyFolder(toPlace(from, file), toPlace(to, file));
      continue;
    }
    removeFile(to, file);
    for (const name of withSiblings(file)) linkIfThere(from, to, name);
  }
}

function copyFolder(from: string, to: string): void {
  if (!existsSync(from)) removeTree(to);
  else if (!existsSync(to)) cloneTree(from, to);
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

function linkIfThere(from: string, to: string, file: string): void {
  const place = toPlace(to, file);
  try {
    mkdirSync(path.dirname(place), { recursive: true });
    linkSync(toPlace(from, file), place);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    removeFile(to, file);
  }
}
