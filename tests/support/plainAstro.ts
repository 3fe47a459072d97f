import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Of more articles, each language counted, the one file that Astro keeps by default is longer than a string may be. */
const mostInOneFile = 20_000;

/**
 * Writes a project that makes the same site the way Astro does when left alone: all documents lie
 * in a collection of the content layer, and every page is prerendered from it. Layouts, components,
 * styles and queries are those of the site; of its pages only the list of paths is added.
 */
export function writePlainProject(
  folder: string,
  { api, articles }: { api: string; articles: number },
): void {
  const storage = articles > mostInOneFile ? 'chunked' : 'single-file';
  const files = getFiles({ toRoot: path.relative(folder, root), api, storage });
  for (const [file, content] of Object.entries(files)) {
    write(path.join(folder, file), content);
  }
  cpSync(path.join(root, 'content'), path.join(folder, 'content'), { recursive: true });
  for (const file of globSync('**/*.{astro,ts}', { cwd: path.join(root, 'site/pages') })) {
    const page = readFileSync(path.join(root, 'site/pages', file), 'utf8');
    write(path.join(folder, 'pages', file), toPrerendered(file, page));
  }
}

function getFiles({ toRoot, api, storage }: Record<'toRoot' | 'api' | 'storage', string>) {
  return {
    'astro.config.mjs': `
import mdx from '@astrojs/mdx';

export default {
  site: 'http://localhost:4321',
  srcDir: '.',
  outDir: './dist',
  publicDir: '${toRoot}/public',
  integrations: [mdx()],
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
  experimental: { collectionStorage: '${storage}' },
};
`,
    'content.config.ts': `
import { defineCollection } from 'astro:content';
import { collections as written } from '#site/content.config.ts';
import { getDocuments } from '#site/lib/cms.ts';

const loader = {
  name: 'content-api',
  load: async ({ store }) => {
    store.clear();
    for (const document of await getDocuments('${api}')) {
      const { kind, locale, id } = document;
      store.set({ id: [kind, locale, id].join('/'), data: document });
    }
  },
};
export const collections = { ...written, documents: defineCollection({ loader }) };
`,
    'documents.ts': `
import { getCollection } from 'astro:content';
import { setDocuments } from '#site/lib/store.ts';
import { getAddresses } from '#site/publisher/addresses.ts';

let loading;

export function loadDocuments() {
  loading ??= getCollection('documents').then((all) => setDocuments(all.map(({ data }) => data)));
  return loading;
}

export async function getPaths(start, name, end) {
  await loadDocuments();
  return [...getAddresses()]
    .map(({ path }) => decodeURI(path))
    .filter((path) => path.startsWith(start) && path.endsWith(end))
    .map((path) => path.slice(start.length, -end.length))
    .filter((value) => value !== '' && !value.includes('/'))
    .map((value) => ({ params: { [name]: value } }));
}
`,
    'middleware.ts': `
import { loadDocuments } from './documents.ts';

export async function onRequest(_, next) {
  await loadDocuments();
  return next();
}
`,
  };
}

/** Gives a page with a parameter the paths that it has, unless it already tells them. */
function toPrerendered(file: string, page: string): string {
  const [, start = '', name, rest = '', kind] = /^(.*)\[(\w+)\](.*)\.(astro|ts)$/.exec(file) ?? [];
  if (name === undefined || page.includes('getStaticPaths')) return page;
  const end = kind === 'astro' ? `${rest}/` : rest;
  const paths = `
import { getPaths } from '${'../'.repeat(file.split('/').length)}documents.ts';
export async function getStaticPaths() { return getPaths('/${start}', '${name}', '${end}'); }
`;
  return kind === 'astro' ? page.replace('---\n', `---${paths}`) : paths + page;
}

function write(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
