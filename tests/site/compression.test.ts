import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toBrotli } from '#site/publisher/compress.ts';
import { Releases } from '#site/publisher/releases.ts';

let folder: string;
let releases: Releases;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'compression-'));
  releases = new Releases(folder);
  await releases.open();
});

afterEach(async () => {
  await releases.close();
  rmSync(folder, { recursive: true });
});

function aPage(word: string): string {
  return `<html lang="id"><body><p>${`${word} rotan nipah arang `.repeat(200)}</p></body></html>`;
}

/** Makes a release of these pages and answers its folder, as it is before anything is tidied. */
async function publish(pages: Record<string, string>, compressed: number): Promise<string> {
  const draft = await releases.draft(compressed);
  for (const [file, content] of Object.entries(pages)) await draft.write(file, content);
  await draft.finish();
  const { id } = releases.commit(draft, { pages: Object.keys(pages).length, reason: 'hint' });
  return releases.toFolder(id);
}

function readCompressed(tree: string, file: string): string[] {
  const [brotli, gzip] = ['br', 'gz'].map((end) => readFileSync(path.join(tree, `${file}.${end}`)));
  return [String(brotli && brotliDecompressSync(brotli)), String(gzip && gunzipSync(gzip))];
}

test('a few pages are compressed when they go live, and better soon after', async () => {
  const content = aPage('satu');
  const tree = await publish({ 'a.html': content }, 100);
  const place = path.join(tree, 'a.html.br');
  expect(readCompressed(tree, 'a.html')).toEqual([content, content]);
  const { length } = readFileSync(place);
  await releases.tidy();
  expect(readFileSync(place)).toEqual(toBrotli(Buffer.from(content), 11));
  expect(readFileSync(place).length).toBeLessThan(length);
});

test('of many pages those that were not compressed at once follow', async () => {
  const pages = { 'a.html': aPage('satu'), 'b.html': aPage('dua'), 'c.html': aPage('tiga') };
  const tree = await publish(pages, 1);
  expect(existsSync(path.join(tree, 'c.html.br'))).toBe(false);
  await releases.tidy();
  for (const [file, content] of Object.entries(pages)) {
    expect(readCompressed(tree, file)).toEqual([content, content]);
    // Better would take the machine from what comes next for minutes, where there are thousands.
    const brotli = readFileSync(path.join(tree, `${file}.br`));
    expect(brotli).toEqual(toBrotli(Buffer.from(content), 9));
  }
});

test('the next release has the better compression too', async () => {
  await publish({ 'a.html': aPage('satu') }, 100);
  await releases.tidy();
  const tree = await publish({ 'b.html': aPage('dua') }, 100);
  const better = toBrotli(Buffer.from(aPage('satu')), 11);
  expect(readFileSync(path.join(tree, 'a.html.br'))).toEqual(better);
});

test('a page that a crash left without its compressed form gets it with the next full export', async () => {
  const pages = { 'a.html': aPage('satu'), 'b.html': aPage('dua') };
  await publish(pages, 1);
  const tree = await publish(pages, Infinity);
  expect(readCompressed(tree, 'b.html')).toEqual([pages['b.html'], pages['b.html']]);
});
