import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Template {
  name: string;
  path: string;
}

const patterns: Record<string, RegExp> = {
  home: /^\/(en\/)?$/,
  news: /^\/(berita|en\/news)\/$/,
  'news page': /^\/(berita\/halaman|en\/news\/page)\/1\/$/,
  article: /^\/(berita|en\/news)\/(?!halaman|page|tulisan-contoh|withdrawn)[^/]+\/$/,
  stories: /^\/(kisah|en\/stories)\/$/,
  story: /^\/(kisah|en\/stories)\/[^/]+\/$/,
  sellers: /^\/(pelaku|en\/sellers)\/$/,
  seller: /^\/(pelaku|en\/sellers)\/[^/]+\/$/,
  products: /^\/(produk|en\/products)\/$/,
  product: /^\/(produk|en\/products)\/[^/]+\/$/,
  regions: /^\/(wilayah|en\/regions)\/$/,
  region: /^\/(wilayah|en\/regions)\/[^/]+\/$/,
  topic: /^\/(topik|en\/topics)\/[^/]+\/$/,
  person: /^\/(tokoh|en\/people)\/[^/]+\/$/,
  corrections: /^\/(ralat|en\/corrections)\/$/,
  history: /^\/(berita|en\/news)\/[^/]+\/(perubahan|changes)\/$/,
  withdrawn: /^\/(berita\/tulisan-contoh-yang-ditarik|en\/news\/withdrawn-example-text)\/$/,
  search: /^\/(cari|en\/search)\/$/,
  about: /^\/(tentang|en\/about)\/$/,
  guidelines: /^\/(pedoman-redaksi|en\/editorial-guidelines)\/$/,
  privacy: /^\/(privasi|en\/privacy)\/$/,
  guides: /^\/(panduan|en\/guides)\/$/,
  guide: /^\/(panduan|en\/guides)\/[^/]+\/$/,
  'not found': /^\/(en\/)?404\.html$/,
};

/** The addresses of every exported page, as a reader types them. */
export function getPages(dist: string): string[] {
  return globSync('**/*.html', { cwd: dist })
    .map((file) => `/${file.split(path.sep).join('/')}`.replace(/\/index\.html$/, '/'))
    .filter((page) => !page.startsWith('/pagefind/'))
    .toSorted();
}

/** One page of every template in each language; throws when a template has none. */
export function getTemplates(dist: string): Template[] {
  const pages = getPages(dist);
  return Object.entries(patterns).flatMap(([name, pattern]) =>
    ['id', 'en'].map((locale) => {
      const isEnglish = locale === 'en';
      const page = pages.find((it) => pattern.test(it) && it.startsWith('/en/') === isEnglish);
      if (!page) throw new Error(`The template "${name}" has no page in "${locale}"`);
      return { name: `${name} (${locale})`, path: page };
    }),
  );
}

export function readPage(dist: string, page: string): string {
  return readFileSync(path.join(dist, page.endsWith('/') ? `${page}index.html` : page), 'utf8');
}
