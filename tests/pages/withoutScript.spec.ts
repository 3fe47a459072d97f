import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '#tests/support/browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  const viewport = { width: 360, height: 740 };
  const context = await browser.newContext({ javaScriptEnabled: false, viewport });
  page = await context.newPage();
});
afterAll(() => browser.close());
beforeEach(() => page.goto(`${inject('siteUrl')}/`));

test('the menu opens on a phone and leads to the news', async () => {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Berita' }).click();
  expect(new URL(page.url()).pathname).toBe('/berita/');
});

test('the search box leads to the search page, which offers other ways in', async () => {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('searchbox').first().fill('rotan');
  await page.getByRole('searchbox').first().press('Enter');
  expect(page.url()).toBe(`${inject('siteUrl')}/cari/?q=rotan`);
  const main = page.getByRole('main');
  expect(await main.innerText()).toContain('JavaScript');
  expect(await main.getByRole('link').count()).toBeGreaterThan(5);
});

test('the language switch leads to the same page in the other language', async () => {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'English' }).first().click();
  expect(new URL(page.url()).pathname).toBe('/en/');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test('an article can be read', async () => {
  await page.goto(`${inject('siteUrl')}/berita/`);
  const title = 'Usaha perempuan Paser didorong menjual sampai ke luar negeri';
  await page.getByRole('link', { name: title }).first().click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
  expect(await page.getByRole('main').innerText()).toContain('71,15');
});
