import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '#tests/support/browser.ts';
import { getPages, getTemplates } from '#tests/support/exported.ts';

const widths = [320, 344, 360, 390, 414, 480, 560, 640, 720, 768, 840, 920, 1024, 1120, 1280, 1440];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

test.each(getTemplates(inject('dist')))('$name never scrolls sideways', async ({ path }) => {
  await page.goto(inject('siteUrl') + path);
  const tooWide: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    if ((await getExcess()) > 0) tooWide.push(width);
  }
  expect(tooWide).toEqual([]);
});

test.each(getTemplates(inject('dist')))('$name holds long words on a phone', async ({ path }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(inject('siteUrl') + path);
  await page.evaluate(writeLongWords, longWord);
  expect(await getExcess()).toBe(0);
});

test('a search for a long word fits on a phone', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${inject('siteUrl')}/cari/?q=${longWord}`);
  await page.getByText(longWord).first().waitFor();
  expect(await getExcess()).toBe(0);
});

test('no text ends before what stands in the margin beside it', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const holes: string[] = [];
  for (const path of getPages(inject('dist')).filter((it) => texts.test(it))) {
    await page.goto(inject('siteUrl') + path);
    if ((await page.evaluate(measureHole)) > 0) holes.push(path);
  }
  expect(holes).toEqual([]);
});

const longWord = 'keberlangsungan'.repeat(4);
const texts = /^\/(berita|kisah|panduan)\/[^/]+\/$/;

function getExcess(): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** In the browser: puts a word in the place of every text in the page that documents give. */
function writeLongWords(word: string): void {
  const own = 'script, style, noscript, select';
  const main = document.querySelector('main') ?? document.body;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (node.nodeValue?.trim() && !node.parentElement?.closest(own)) node.nodeValue = word;
  }
}

/** In the browser: by how many pixels what floats reaches below the running text. */
function measureHole(): number {
  const parts = [...document.querySelectorAll('.prose > *')];
  const isFloating = (part: Element) => getComputedStyle(part).float !== 'none';
  const getEnd = (given: Element[]) =>
    Math.max(0, ...given.map((part) => part.getBoundingClientRect().bottom));
  return getEnd(parts.filter(isFloating)) - getEnd(parts.filter((part) => !isFloating(part)));
}
