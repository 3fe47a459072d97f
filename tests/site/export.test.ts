import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Article } from '#cms/publishing/documents.ts';
import { exportSite } from '#site/publisher/export.ts';
import { serveLiveContent } from '#tests/support/liveContent.ts';
import { aServedArticle } from '#tests/support/servedDocuments.ts';

/** The least that a compiled site is: one page that prints how many documents there are. */
const renderer = `
let documents = [];
export function setDocuments(all) { documents = all; }
export function setPublicUrls() {}
export function getAddresses() {
  return [{ path: '/', status: 200 }];
}
export async function renderOnce(path) {
  if (documents.some(({ title }) => title === 'break')) throw new Error('a template broke');
  if (documents.some(({ title }) => title === 'lose')) return { status: 404, body: Buffer.from('') };
  const text = '<main data-pagefind-body>' + documents.length + ' documents</main>';
  const body = '<html lang="id"><head><meta charset="utf-8"></head><body>' + text + '</body></html>';
  return { status: 200, body: Buffer.from(body) };
}
`;

let folder = '';
let outDir = '';

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tembus-export-'));
  outDir = path.join(folder, 'dist');
  write('build/server/entry.mjs', renderer);
  write('build/client/_astro/site.css', 'body{}');
  await publish(aServedArticle());
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

async function publish(...documents: Article[]): Promise<unknown> {
  const server = await serveLiveContent(documents);
  try {
    return await exportSite({
      api: server.url,
      outDir,
      build: path.join(folder, 'build'),
      cache: path.join(folder, 'media'),
      print: () => undefined,
    });
  } finally {
    await server.close();
  }
}

function readHome(): string {
  return readFileSync(path.join(outDir, 'index.html'), 'utf8');
}

test('writes pages, assets and the search index', () => {
  expect(readHome()).toContain('1 documents');
  expect(existsSync(path.join(outDir, '_astro/site.css'))).toBe(true);
  expect(existsSync(path.join(outDir, 'pagefind/pagefind-component-ui.js'))).toBe(true);
});

test('shows what is published at the time of each export', async () => {
  await publish(aServedArticle({ id: 'a' }), aServedArticle({ id: 'b' }));
  expect(readHome()).toContain('2 documents');
});

test.each([
  { what: 'a document does not fit', title: '', message: 'articles article (id): title:' },
  { what: 'a template breaks', title: 'break', message: '/ cannot be rendered: a template broke' },
  { what: 'a page is missing', title: 'lose', message: '/ answers 404 instead of 200' },
])('leaves the old pages whole when $what', async ({ title, message }) => {
  await expect(publish(aServedArticle({ title }))).rejects.toThrow(message);
  expect(readHome()).toContain('1 documents');
  expect(existsSync(`${outDir}.next`)).toBe(false);
});

test('says what to do when the site is not compiled', async () => {
  rmSync(path.join(folder, 'build'), { recursive: true });
  await expect(publish(aServedArticle())).rejects.toThrow('compile the site first');
});
