import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '#tests/support/browser.ts';
import { getTemplates } from '#tests/support/exported.ts';

const templates = getTemplates(inject('dist'));
const sellers = templates.filter(({ name }) => name.startsWith('seller ('));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
});
afterAll(() => browser.close());

test.each(sellers)('$name says on paper how to reach the seller', async ({ path }) => {
  await page.goto(inject('siteUrl') + path);
  const contacts = page.locator('.contacts');
  const mail = await contacts.locator('[href^="mailto:"]').getAttribute('href');
  expect(await contacts.innerText()).toMatch(/WhatsApp: \+62\d+/);
  expect(await contacts.innerText()).toContain(mail?.replace('mailto:', ': '));
});

test('an article shows on wide paper nothing to press, and nothing too light', async () => {
  const article = templates.find(({ name }) => name === 'article (id)');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(inject('siteUrl') + article?.path);
  for (const part of ['form', 'nav', 'button', '.language']) {
    expect(await page.locator(`header ${part}`).first().isVisible(), part).toBe(false);
  }
  const getColor = (part: string) =>
    page.locator(part).evaluate((element) => getComputedStyle(element).color);
  expect(await getColor('.line')).toBe(await getColor('h1'));
});
