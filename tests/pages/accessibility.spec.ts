import axe from 'axe-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '#tests/support/browser.ts';
import { getTemplates } from '#tests/support/exported.ts';

/** What in the eyes of axe depends on colours. */
const colorRules = ['color-contrast', 'link-in-text-block'];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
});
afterAll(() => browser.close());

test.each(getTemplates(inject('dist')))('axe finds nothing in $name', async ({ path }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(inject('siteUrl') + path);
  await page.evaluate(axe.source);
  expect(await findFaults()).toEqual([]);
  // In the dark the page is the same, in other colours.
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findFaults({ runOnly: colorRules })).toEqual([]);
});

/** What axe, once it is in the page, finds there, with the first place of each fault. */
async function findFaults(options: axe.RunOptions = {}): Promise<string[]> {
  const { violations } = await page.evaluate((given) => window.axe.run(given), options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
