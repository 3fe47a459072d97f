import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '#tests/support/browser.ts';
import { getTemplates } from '#tests/support/exported.ts';

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
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (excess > 0) tooWide.push(width);
  }
  expect(tooWide).toEqual([]);
});
