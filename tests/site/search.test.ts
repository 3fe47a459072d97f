import {
  chmodSync,
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  findReplaced,
  findUnlinked,
  installIndex,
  makeIndex,
  removeParts,
} from '#site/publisher/search.ts';
import {
  SearchPages,
  toSearchable,
  toSearchPage,
  type SearchPart,
} from '#site/publisher/searchPages.ts';
import { listTree } from '#site/publisher/tree.ts';

/** What the site puts around what readers search, with pictures of other texts. */
function toHtml(body: string): string {
  return `<!DOCTYPE html><html lang="id"><head><title>Tembus</title></head><body><header id="mast">
    <img src="/mark.svg" alt=""></header><main id="main"><nav><a href="/">Beranda</a></nav>${body}
    <section><h2>Terkait</h2><a href="/"><img src="/other.webp" alt="A > B"></a></section></main>
    <footer><p id="foot">Tembus</p><img src="/foot.webp" alt=""></footer></body></html>`;
}

const articleWith = (picture: string, year = 2026, word = 'rotan') =>
  toHtml(`<article data-pagefind-body data-pagefind-filter="Jenis:Berita">
    <h1 id="top">Anyaman ${word}</h1><p><span data-pagefind-ignore>Oleh <b>Siti</b></span>,
    <time datetime="${year}-03-01T00:00:00.000Z" data-pagefind-meta="date[datetime]"
    data-pagefind-sort="date[datetime]">1 Maret</time></p>${picture}<p>Dijual<span
    data-pagefind-ignore> (foto)</span>ke luar negeri<br>oleh</p><h2 id="next">Pasar</h2>
    <p data-pagefind-ignore>Sumber</p><p>${word} laku.</p></article>`);
const pages = {
  'an article with a picture': articleWith('<img src="/own.webp" alt="Own">'),
  'an article without a picture': articleWith(''),
  'a seller': toHtml(`<article data-pagefind-body data-pagefind-sort="date:2026-01-01"
    data-pagefind-filter="Jenis:Pelaku usaha"><img src="/first.webp" alt=""><h1>Kelompok Nipah</h1>
    <dl data-pagefind-ignore><dt>Wilayah</dt><dd><a href="/w/" data-pagefind-filter="Wilayah">Paser</a>
    </dd></dl><p>Gula nipah.</p></article>`),
};

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tembus-search-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

afterAll(() => close());

function write(file: string, content: string): string {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, content);
  return place;
}

/** Six years with articles, the newest with most. */
function writeYears(): SearchPart[] {
  const search = new SearchPages();
  for (let at = 0; at < 60; at += 1) {
    const body = articleWith('', 2020 + Math.floor(Math.sqrt(at)) - 2, `kata${at} lain${at % 7}`);
    const page = { path: `/berita/${at}/`, file: `berita/${at}/index.html`, body };
    write(`tree/${page.file}`, body);
    search.take(toSearchPage(page));
  }
  return search.getParts();
}

async function indexInto(name: string, parts: readonly SearchPart[]): Promise<void> {
  const made = await makeIndex(path.join(folder, 'tree'), parts, { space: folder });
  installIndex(path.join(folder, name), { ...made, manifest: { id: parts.map(toFolder) } });
}

/** The programs that this one has started, and those that have ended unnoticed. */
function listPrograms(): string[] {
  const lists = globSync('/proc/self/task/*/children').map((file) => readFileSync(file, 'utf8'));
  return lists.flatMap((list) => list.split(' ').filter(Boolean)).toSorted();
}

function toFolder({ name, digest }: SearchPart): string {
  return `${name}-${digest}`;
}

function readTree(name: string): Map<string, string> {
  const files = listTree(path.join(folder, name)).filter((file) => file !== 'pagefind/parts.json');
  return new Map(
    files.toSorted().map((file) => [file, readFileSync(path.join(folder, name, file), 'base64')]),
  );
}

async function getFiles(content: string): Promise<Map<string, string>> {
  const { index } = await createIndex();
  await index?.addHTMLFile({ url: '/', content });
  const { files = [] } = (await index?.getFiles()) ?? {};
  return new Map(files.map((file) => [file.path, Buffer.from(file.content).toString('base64')]));
}

test.each(Object.entries(pages))(
  'Pagefind makes the same of %s and of what readers search in it',
  async (_, page) => {
    const cut = toSearchable(page) ?? '';
    expect(cut.length).toBeLessThan(page.length);
    expect(await getFiles(cut)).toEqual(await getFiles(page));
  },
);

const source = '<source type="image/avif" srcset="/a-480.avif 480w, /a-768.avif 768w" sizes="9vw">';

test.each([
  ['its own', articleWith(`<picture>${source}\n<img src="/a.webp" alt=""></picture>`)],
  ['that of another text', articleWith('').replace('<img src="/other', `${source}<img src="/a`)],
])('Pagefind learns of the smallest file of the picture that it shows: %s', async (_, page) => {
  const { index } = await createIndex();
  const { file } =
    (await index?.addHTMLFile({ url: '/', content: toSearchable(page) ?? '' })) ?? {};
  expect(file?.meta).toMatchObject({ image: '/a.webp', thumbnail: '/a-480.avif' });
});

test('parts are the same when they are made together and when each is made alone', async () => {
  const parts = writeYears();
  await indexInto('together', parts);
  for (const part of parts.toReversed()) {
    const made = await makeIndex(path.join(folder, 'tree'), [part], { space: folder });
    installIndex(path.join(folder, 'alone'), { ...made, manifest: { id: parts.map(toFolder) } });
  }
  expect(parts.length).toBeGreaterThan(4);
  expect(readTree('together')).toEqual(readTree('alone'));
}, 60_000);

test('only the part of a page that changed is made again', async () => {
  const parts = writeYears();
  await indexInto('tree', parts);
  const [first] = parts;
  const changed = parts.map((part) => (part === first ? { ...part, digest: 'other' } : part));
  const { made } = await makeIndex(path.join(folder, 'tree'), changed, { space: folder });
  expect(made.map(({ name }) => name)).toEqual([`${first?.name}-other`]);
}, 60_000);

test('trees link to the parts that they keep together, and drop those of others', async () => {
  const [one, two] = writeYears() as [SearchPart, SearchPart];
  const store = path.join(folder, 'parts');
  const tree = path.join(folder, 'tree');
  const install = async (...parts: SearchPart[]) => {
    const made = await makeIndex(tree, parts, { space: folder, store });
    const files = installIndex(tree, made, { store });
    return { made: made.made.length, files: [...files, ...removeParts(tree, findReplaced(tree))] };
  };
  await install(one);
  expect(await install(two)).toMatchObject({
    made: 1,
    files: expect.arrayContaining([
      `pagefind/parts/${toFolder(one)}/`,
      `pagefind/parts/${toFolder(two)}/`,
    ]),
  });
  expect(findUnlinked(store, [tree])).toEqual([path.join(store, toFolder(one))]);
  expect(lstatSync(path.join(tree, 'pagefind/parts', toFolder(two))).isSymbolicLink()).toBe(true);
  // What a release before had is linked to again, not made anew.
  expect(await install(one)).toMatchObject({ made: 0 });
  expect(existsSync(path.join(tree, 'pagefind/parts', toFolder(one), 'pagefind-entry.json'))).toBe(
    true,
  );
}, 60_000);

test('of the Pagefinds that made an index nothing is left', async () => {
  const [one, two] = writeYears() as [SearchPart, SearchPart];
  const before = listPrograms();
  await makeIndex(path.join(folder, 'tree'), [one, two], { space: folder });
  expect(listPrograms()).toEqual(before);
});

test('a Pagefind that dies is told, with the part it was working on', async () => {
  const parts = writeYears();
  const before = listPrograms();
  const program = write('dying', '#!/bin/sh\nhead -c 10 > /dev/null\n');
  chmodSync(program, 0o755);
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', program);
  const making = makeIndex(path.join(folder, 'tree'), parts.slice(0, 1), { space: folder });
  await expect(making).rejects.toThrow(
    `Pagefind ended before ${parts.map(toFolder)[0]} was indexed.`,
  );
  expect(listPrograms()).toEqual(before);
});

test('a page that is missing ends the work on all parts', async () => {
  const parts = writeYears();
  rmSync(path.join(folder, 'tree/berita/59/index.html'));
  const before = listPrograms();
  const making = makeIndex(path.join(folder, 'tree'), parts, { space: folder });
  await expect(making).rejects.toThrow('berita/59/index.html');
  expect(existsSync(path.join(folder, 'tree/pagefind'))).toBe(false);
  expect(listPrograms()).toEqual(before);
});
