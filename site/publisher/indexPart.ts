import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { createIndex, type PagefindIndex } from 'pagefind';
import { toSearchable, type SearchPart } from './searchPages.ts';

type Page = SearchPart['pages'][number];

export interface PartTask {
  name: string;
  /** Where the pages are. */
  tree: string;
  pages: Page[];
  /** Where their index goes; there is nothing yet. */
  folder: string;
}

/** What the search page itself loads, whatever the parts are. */
export type SharedFiles = { file: string; content: Uint8Array }[];

const shared = ['pagefind.js', 'pagefind-component-ui.js', 'pagefind-component-ui.css'];
const perPart =
  /^(pagefind\.[^/]+\.pf_meta|pagefind-entry\.json|pagefind-worker\.js|wasm\.|fragment\/|index\/|filter\/|sort\/)/;
/** While Pagefind works on a page, so many are on the way to it. */
const onTheWay = 16;

/** Writes the index of a part; answers what all parts have in common. */
export async function indexPart({ tree, pages, folder }: PartTask): Promise<SharedFiles> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  await addPages(index, tree, pages);
  const result = await index.getFiles();
  if (result.errors.length > 0) {
    throw new Error(`Pagefind made no index: ${result.errors.join('; ')}`);
  }
  await index.deleteIndex();
  for (const { path: file, content } of result.files) {
    if (!perPart.test(file)) continue;
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
  return result.files
    .filter(({ path: file }) => shared.includes(file))
    .map(({ path: file, content }) => ({ file: `pagefind/${file}`, content }));
}

/** Pagefind numbers pages as it gets them, so they go in their order, whenever it answers. */
export async function addPages(
  index: Pick<PagefindIndex, 'addHTMLFile'>,
  tree: string,
  pages: readonly Page[],
): Promise<void> {
  await Readable.from(pages).forEach((page: Page) => addPage(index, tree, page), {
    concurrency: onTheWay,
  });
}

async function addPage(
  index: Pick<PagefindIndex, 'addHTMLFile'>,
  tree: string,
  { path: url, file }: Page,
): Promise<void> {
  // Read in one go: while one page waited for the disk, the next would overtake it.
  const content = toSearchable(readFileSync(path.join(tree, file), 'utf8'));
  if (content === null) throw new Error(`${url} has nothing that readers search.`);
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
}
