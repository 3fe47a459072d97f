import { mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** `full` is for thousands of pages, `changed` for a few: smaller and slower. */
export type Compression = 'none' | 'full' | 'changed';

const text = /\.(html|xml|css|js|svg|json|txt|webmanifest)$/;
const worthwhile = 512;
/** Above this size the best quality takes seconds. */
const large = 100_000;
const siblings = ['', '.br', '.gz'];

/**
 * Puts a file into a folder, with compressed siblings when it is text; true when it was not there
 * as it is. What was there is replaced, not written over: other releases share it.
 */
export function writeFile(
  folder: string,
  file: string,
  content: Uint8Array,
  compression: Compression,
): boolean {
  const place = toPlace(folder, file);
  if (isSame(place, content)) return false;
  try {
    removeFile(folder, file, false);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
    if (compression === 'none' || !text.test(file) || content.length < worthwhile) return true;
    writeFileSync(`${place}.br`, toBrotli(content, compression));
    writeFileSync(`${place}.gz`, gzipSync(content, { level: 9 }));
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

function isSame(place: string, content: Uint8Array): boolean {
  try {
    return readFileSync(place).equals(content);
  } catch {
    return false;
  }
}

function toBrotli(content: Uint8Array, compression: Compression): Buffer {
  const isSmall = compression === 'changed' && content.length < large;
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: isSmall ? 11 : 9,
      [constants.BROTLI_PARAM_LGWIN]: 16,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}
