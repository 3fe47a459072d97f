import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isWorthwhile, toBrotli, toGzip } from './compress.ts';

const siblings = ['', '.br', '.gz'];

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
    // In a folder that is made now nothing can be there: asking would take a tenth of writing.
    const isNewFolder = mkdirSync(path.dirname(place), { recursive: true }) !== undefined;
    const old = isNewFolder ? undefined : readIfThere(place);
    if (old === undefined && !withCompressed) {
      // Node writes a text faster than the same as bytes.
      writeFileSync(place, content);
      return true;
    }
    const bytes = Buffer.from(content);
    const compresses = withCompressed && isWorthwhile(file, bytes);
    if (old?.equals(bytes) && (!compresses || existsSync(`${place}.gz`))) return false;
    if (old) removeFile(folder, file, false);
    writeFileSync(place, bytes);
    if (!compresses) return true;
    writeFileSync(`${place}.br`, toBrotli(bytes, 9));
    writeFileSync(`${place}.gz`, toGzip(bytes));
  } catch (cause) {
    throw new Error(`${place} could not be written.`, { cause });
  }
  return true;
}

/** Removes a file with its siblings, and the folders that it leaves empty. */
export function removeFile(folder: string, file: string, withFolders = true): void {
  const place = toPlace(folder, file);
  for (const end of siblings) rmSync(place + end, { force: true });
  if (!withFolders) return;
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
  return siblings.map((end) => file + end);
}

export function toPlace(folder: string, file: string): string {
  const root = path.resolve(folder);
  const place = path.resolve(root, file);
  if (!place.startsWith(root + path.sep)) {
    throw new Error(`${file} would lie outside the release.`);
  }
  return place;
}

function readIfThere(place: string): Buffer | undefined {
  // Most files of a first release are not there, and asking costs less than an error.
  if (!existsSync(place)) return undefined;
  return readFileSync(place);
}
