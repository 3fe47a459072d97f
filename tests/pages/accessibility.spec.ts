import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '#tests/support/browser.ts';
import { getTemplates } from '#tests/support/exported.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  let page: Page;
  beforeAll(async () => {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    page = await context.newPage();
  });
  afterAll(() => page.context().close());

  test.each(getTemplates(inject('dist')))('$name', async ({ path }) => {
    await page.goto(inject('siteUrl') + path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
