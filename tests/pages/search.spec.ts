import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '#tests/support/browser.ts';

let browser: Browser;
let page: Page;
let faults: string[];
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  faults = [];
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', ({ message }) => faults.push(message));
  return () => page.close();
});

const search = (words: string) =>
  page.goto(`${inject('siteUrl')}/cari/?q=${encodeURIComponent(words)}`);
const suggestion = () => page.locator('.suggestions').getByRole('link').first();

test('a search finds texts of several years and marks the words', async () => {
  await search('arang');
  await page.locator('.hit mark').first().waitFor();
  expect(await page.locator('.hit mark').first().innerText()).toMatch(/arang/i);
  const addresses = new Set<string>();
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 1000);
      for (const time of await page.locator('.hit time').all())
        addresses.add((await time.getAttribute('datetime'))?.slice(0, 4) ?? '');
      return addresses.size;
    })
    .toBeGreaterThan(1);
  expect(await suggestion().isVisible()).toBe(false);
  expect(faults).toEqual([]);
});

test('a result shows a small file of its picture', async () => {
  await search('lidi');
  const picture = page.locator('.hit img').first();
  await picture.waitFor();
  const getFile = () => picture.evaluate((image: HTMLImageElement) => image.currentSrc);
  await expect.poll(getFile).toMatch(/-(320|480)\.\w+\.avif$/);
});

test('who finds nothing has other ways to go on', async () => {
  await search('xyzzyqq');
  await page.getByText('xyzzyqq').first().waitFor();
  expect(await page.locator('.hit').count()).toBe(0);
  expect(await suggestion().isVisible()).toBe(true);
  expect(faults).toEqual([]);
});

test('nothing that a reader sees moves until the results are there', async () => {
  await page.addInitScript(() => {
    window.moved = 0;
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) window.moved += (shift as LayoutShift).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await search('lidi');
  await page.locator('.hit').first().waitFor();
  // A tenth is what search engines still call good.
  expect(await page.evaluate(() => window.moved)).toBeLessThan(0.1);
});

interface LayoutShift extends PerformanceEntry {
  value: number;
}

declare global {
  interface Window {
    moved: number;
  }
}
