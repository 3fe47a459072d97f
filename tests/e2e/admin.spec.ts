import sharp from 'sharp';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { exportSite } from '#site/publisher/export.ts';
import { logIn, publish } from '#tests/support/adminPage.ts';
import { openBrowser } from '#tests/support/browser.ts';

const title = 'Anyaman pandan Kutai Barat tiba di Rotterdam';
const alt = 'Tikar pandan bergaris';
const words = 'Sembilan belas perempuan menganyam tikar pandan selama dua bulan untuk pesanan itu.';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser.close());

test('an editor publishes an article with a picture and a reader finds it', async () => {
  await logIn(page);
  await writeArticle();
  await publish(page);
  await exportSite({ api: inject('cmsUrl'), outDir: inject('dist') });

  await page.goto(`${inject('siteUrl')}/cari/?q=pandan%20rotterdam`);
  await page.getByRole('link', { name: title }).first().click();
  await page.waitForURL(/\/berita\/anyaman-pandan-/);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(title);
  expect(await page.getByRole('main').textContent()).toContain(words);
  const picture = page.getByRole('img', { name: alt }).first();
  await picture.scrollIntoViewIfNeeded();
  expect(
    await picture.evaluate((image: HTMLImageElement) =>
      image.decode().then(() => image.naturalWidth),
    ),
  ).toBeGreaterThan(0);
});

async function writeArticle(): Promise<void> {
  await page.goto(`${inject('cmsUrl')}/admin/collections/articles/create?locale=id`);
  await page.fill('#field-title', title);
  await page.fill('#field-summary', 'Tikar pertama dari Kutai Barat sampai ke pembeli di Belanda.');
  await page.locator('.ContentEditable__root').first().click();
  await page.keyboard.type(words);
  await page.locator('#field-image .upload__createNewToggler').click();

  const drawer = page.locator('dialog[open]');
  const file = { name: 'tikar.jpg', mimeType: 'image/jpeg', buffer: await makePicture() };
  await drawer.locator('input[type=file]').setInputFiles(file);
  await drawer.locator('#field-alt').fill(alt);
  await drawer.locator('#field-credit').fill('Tembus');
  await drawer.locator('button#action-save').click();
  await drawer.waitFor({ state: 'detached' });
}

function makePicture(): Promise<Buffer> {
  return sharp({ create: { width: 1800, height: 1200, channels: 3, background: '#7a5c2e' } })
    .jpeg()
    .toBuffer();
}
