import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '#tests/support/browser.ts';
import { getTemplates } from '#tests/support/exported.ts';

/** Twice the usual size, as readers set it who see badly. */
const textSize = 32;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser(textSize);
  page = await browser.newPage();
});
afterAll(() => browser.close());

test.each(getTemplates(inject('dist')))('$name holds large text on a phone', async ({ path }) => {
  await page.goto(inject('siteUrl') + path);
  const tooWide: number[] = [];
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 740 });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) tooWide.push(width);
  }
  expect(tooWide).toEqual([]);
});
