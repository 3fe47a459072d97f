import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { logIn } from '#tests/support/adminPage.ts';
import { openBrowser } from '#tests/support/browser.ts';

let browser: Browser;
let page: Page;
let draft: FrameLocator;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1600, height: 1000 }, locale: 'id-ID' });
  await logIn(page);
  await openDraft();
  draft = page.frameLocator('#live-preview-iframe').frameLocator('iframe');
  await draft.locator('h1').waitFor();
});
afterAll(() => browser.close());

test('the page beside the form follows what is typed, and stays where one reads', async () => {
  const summary = draft.locator('.lede').first();
  await summary.evaluate((element) => element.ownerDocument.defaultView?.scrollTo(0, 200));
  await page.fill('#field-title', 'Rotan Paser sedang ditulis');
  await draft.locator('h1', { hasText: 'Rotan Paser sedang ditulis' }).waitFor();
  const top = await summary.evaluate((element) => element.ownerDocument.defaultView?.scrollY);
  expect(top).toBeGreaterThan(100);
});

test('the page beside the form has the fonts of the site', async () => {
  const families = await draft.locator('h1').evaluate(async ({ ownerDocument }) => {
    await ownerDocument.fonts.ready;
    const loaded = [...ownerDocument.fonts].filter(({ status }) => status === 'loaded');
    return loaded.map(({ family }) => family).join();
  });
  expect(families).toContain('Jakarta');
});

test('a link shows the draft to a guest until it is revoked', async () => {
  await page.locator('.tembus-links').getByRole('button', { name: 'Bagikan pratinjau' }).click();
  const url = await page.locator('.tembus-links input').first().inputValue();
  const guest = await browser.newContext();
  const reader = await guest.newPage();

  const shown = await reader.goto(url);
  expect(shown?.headers()).toMatchObject({ 'cache-control': 'no-store' });
  expect(shown?.headers()['x-robots-tag']).toContain('noindex');
  // The form saves itself a moment after it was typed in.
  await expect.poll(() => readTitle(reader, url)).toContain('Rotan Paser');

  await page.locator('.tembus-links').getByRole('button', { name: 'Cabut' }).first().click();
  await page.locator('.tembus-links li', { hasText: 'dicabut' }).waitFor();
  expect((await reader.goto(url))?.status()).toBe(410);
  expect(await reader.getByRole('main').textContent()).toContain('dicabut');
});

async function readTitle(reader: Page, url: string): Promise<string | null> {
  await reader.goto(url);
  return reader.locator('h1').textContent();
}

/** The oldest draft, which is the demo's whatever other tests write, with its preview beside the form. */
async function openDraft(): Promise<void> {
  const query = 'where[_status][equals]=draft&sort=createdAt&limit=1';
  const address = `${inject('cmsUrl')}/api/articles?${query}`;
  const id = await page.evaluate(
    async (url) => (await (await fetch(url)).json()).docs[0].id,
    address,
  );
  await page.goto(`${inject('cmsUrl')}/admin/collections/articles/${id}?locale=id`);
  await page.locator('#live-preview-toggler').click();
}
