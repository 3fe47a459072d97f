import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { isWorthwhile, toBrotli, toGzip } from './compress.ts';

const siblings = ['.br', '.gz'];

/**
 * Puts a file into a folder, with compressed siblings when it is text and they are wanted; true
 * when it was not there as it is. What was there is replaced, not written over: other releases
 * share it.
 */
export function writeFile(
  folder: string,
  file: string,
  content: string | Uint8Array,
  withCompressed: boolean,
): boolean {
  const place = toPlace(folder, file);
  try {
    const found = statSync(place, { throwIfNoEntry: false });
    const size = Buffer.byteLength(content);
    const compresses = withCompressed && isWorthwhile(file, size);
    // Most of what is written again has another length: only else is it read.
    const isSame = found?.size === size && readFileSync(place).equals(Buffer.from(content));
    if (isSame && (!compresses || existsSync(`${place}.gz`))) return false;
    if (found) {
      // Not by `rmSync`: it says in a code of its own that the place is a folder.
      unlinkSync(place);
      removeSiblings(place);
    } else mkdirSync(path.dirname(place), { recursive: true });
    // Node writes a text faster than the same as bytes.
    writeFileSync(place, content);
    if (!compresses) return true;
    const bytes = Buffer.from(content);
    writeFileSync(`${place}.br`, toBrotli(bytes, 9));
    writeFileSync(`${place}.gz`, toGzip(bytes));
  } catch (cause) {
    throw new Error(`${place} could not be written.`, { cause });
  }
  return true;
}

/** Removes a file with its siblings, and the folders that it leaves empty. */
export function removeFile(folder: string, file: string): void {
  const place = toPlace(folder, file);
  rmSync(place, { force: true });
  removeSiblings(place);
  try {
    for (let at = path.dirname(place); at !== path.resolve(folder); at = path.dirname(at)) {
      rmdirSync(at);
    }
  } catch {
    // It holds something else.
  }
}

/** A file and the names its compressed siblings would have. */
export function withSiblings(file: string): string[] {
  return ['', ...siblings].map((end) => file + end);
}

export function toPlace(folder: string, file: string): string {
  const root = path.resolve(folder);
  const place = path.resolve(root, file);
  if (!place.startsWith(root + path.sep)) {
    throw new Error(`${file} would lie outside the release.`);
  }
  return place;
}

function removeSiblings(place: string): void {
  for (const end of siblings) rmSync(place + end, { force: true });
}
