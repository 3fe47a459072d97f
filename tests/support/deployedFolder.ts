import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listTree } from '#site/publisher/tree.ts';

/** A site in the small: pages, files with a hash in their names, siblings, files for hosts. */
export const siteFiles = {
  '404.html': '<title>Halaman ini tidak ada | Tembus</title>',
  'index.html': '<link rel="stylesheet" href="/_astro/page.abc.css">',
  'index.html.br': 'br',
  'index.html.gz': 'gz',
  'berita/rotan/index.html': 'rotan',
  'rss.xml': '<rss/>',
  'mark.svg': '<svg/>',
  '_astro/page.abc.css': 'a{}',
  '_astro/page.abc.css.br': 'br',
  'media/rotan.0123456789.webp': 'picture',
  'pagefind/pagefind.js': 'search()',
  'pagefind/parts.json': '{"id":["id-1"]}',
  'pagefind/parts/id-1/pagefind-entry.json': '{}',
  _headers: '/*',
  _redirects: '',
  Caddyfile: ':8080',
};

export function writeFiles(folder: string, files: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
}

export function readFiles(folder: string): Record<string, string> {
  const files = listTree(folder).toSorted();
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
  );
}
