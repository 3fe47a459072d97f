import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const kinds = {
  CSS: /<link[^>]+rel="stylesheet"[^>]*href="([^"]+)"|href="([^"]+)"[^>]*rel="stylesheet"/g,
  JS: /<script[^>]+src="([^"]+)"/g,
  font: /<link[^>]+href="([^"]+\.woff2)"/g,
  image: /<source[^>]+type="image\/avif"[^>]+srcset="[^"]*?(\/media\/\S+) 768w/g,
};

/**
 * Bytes of a page as sent with Brotli, by kind. A font is one that the page preloads, an image the
 * AVIF of 768 pixels that a phone takes; all pictures count, also those further down.
 */
export async function getPageWeight(dist: string, file: string): Promise<string> {
  const html = await readFile(path.join(dist, file), 'utf8');
  const weights = [`HTML ${toCompressed(Buffer.from(html))}`];
  for (const [kind, pattern] of Object.entries(kinds)) {
    const urls = new Set([...html.matchAll(pattern)].map(([, one, other]) => one ?? other ?? ''));
    let bytes = 0;
    for (const url of urls) {
      const content = await readFile(path.join(dist, decodeURIComponent(url)));
      bytes += kind === 'font' || kind === 'image' ? content.length : toCompressed(content);
    }
    weights.push(`${kind} ${bytes}`);
  }
  return `An article in bytes: ${weights.join(', ')}.`;
}

function toCompressed(content: Buffer): number {
  return brotliCompressSync(content).length;
}
