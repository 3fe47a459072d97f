import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HTMLFile, NewFileResponse } from 'pagefind';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPages } from '#site/publisher/indexPart.ts';

const pages = Array.from({ length: 60 }, (_, at) => ({ path: `/${at}/`, file: `${at}.html` }));
const paths = pages.map((page) => page.path);
const file: NewFileResponse['file'] = { uniqueWords: 1, url: '/', meta: {} };

let tree = '';

beforeEach(() => {
  tree = mkdtempSync(path.join(tmpdir(), 'tembus-pages-'));
  mkdirSync(tree, { recursive: true });
  for (const { file: name } of pages) {
    writeFileSync(
      path.join(tree, name),
      `<html lang="id"><p data-pagefind-body>${name}</p></html>`,
    );
  }
});

afterEach(() => {
  rmSync(tree, { recursive: true, force: true });
});

/** A Pagefind that answers whenever it likes, and notes what it is given. */
class Unsteady {
  readonly given: string[] = [];
  open = 0;
  most = 0;

  async addHTMLFile({ url = '' }: HTMLFile): Promise<NewFileResponse> {
    this.given.push(url);
    this.open += 1;
    this.most = Math.max(this.most, this.open);
    await wait((this.given.length * 7) % 5);
    this.open -= 1;
    return { errors: url === '/17/' ? this.refusals : [], file };
  }

  refusals: string[] = [];
}

test('pages go to Pagefind in their order, whenever it answers', async () => {
  const index = new Unsteady();
  await addPages(index, tree, pages);
  expect(index.given).toEqual(paths);
});

test('some pages are on their way while Pagefind works, and never many', async () => {
  const index = new Unsteady();
  await addPages(index, tree, pages);
  expect(index.most).toBeGreaterThan(1);
  expect(index.most).toBeLessThanOrEqual(16);
});

test('a page that Pagefind refuses is named', async () => {
  const index = new Unsteady();
  index.refusals = ['no words'];
  await expect(addPages(index, tree, pages)).rejects.toThrow('Pagefind refused /17/: no words');
});

test('a page that is not there is named', async () => {
  rmSync(path.join(tree, '30.html'));
  await expect(addPages(new Unsteady(), tree, pages)).rejects.toThrow('30.html');
});

test('a page that has nothing to search is named', async () => {
  writeFileSync(path.join(tree, '30.html'), '<html lang="id"></html>');
  await expect(addPages(new Unsteady(), tree, pages)).rejects.toThrow('/30/ has nothing');
});
