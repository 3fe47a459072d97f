import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const text = /\.(html|xml|css|js|svg|json|txt|webmanifest)$/;
const worthwhile = 512;
/** Above this size the best quality takes seconds. */
const large = 100_000;

/** 9 takes a millisecond for a page, 11 fifty: a tenth smaller, and only worth it afterwards. */
export type Quality = 9 | 11;

/** Whether a file of so many bytes is text that becomes smaller. */
export function isWorthwhile(file: string, size: number): boolean {
  return text.test(file) && size >= worthwhile;
}

export function toBrotli(content: Uint8Array, quality: Quality): Buffer {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: content.length < large ? quality : 9,
      [constants.BROTLI_PARAM_LGWIN]: 16,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}

export function toGzip(content: Uint8Array): Buffer {
  return gzipSync(content, { level: 9 });
}

/**
 * Compresses files that readers may be getting right now, each by one rename; with quality 9 only
 * those that have no siblings yet. `part` is a place on the same disk for what is being written.
 */
export function compressFiles(
  folder: string,
  files: readonly string[],
  { quality, part }: { quality: Quality; part: string },
): void {
  for (const file of files) {
    const place = path.join(folder, file);
    if (!existsSync(place) || (quality === 9 && existsSync(`${place}.br`))) continue;
    const content = readFileSync(place);
    if (!isWorthwhile(file, content.length)) continue;
    put(`${place}.br`, toBrotli(content, quality));
    if (!existsSync(`${place}.gz`)) put(`${place}.gz`, toGzip(content));
  }
  function put(place: string, content: Uint8Array): void {
    writeFileSync(part, content);
    renameSync(part, place);
  }
}
