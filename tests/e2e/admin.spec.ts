import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { ask, logIn, publish } from '#tests/support/adminPage.ts';
import { addPicture, sign, write } from '#tests/support/articleForm.ts';
import { openBrowser } from '#tests/support/browser.ts';

const title = 'Anyaman pandan Kutai Barat tiba di Rotterdam';
const alt = 'Tikar pandan bergaris';
const words = 'Sembilan belas perempuan menganyam tikar pandan selama dua bulan untuk pesanan itu.';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'id-ID' });
});
afterAll(() => browser.close());

test('an editor publishes an article with a picture and a reader finds it', async () => {
  await logIn(page);
  await writeArticle();
  await publish(page);
  await page
    .locator('.tembus-publishing')
    .getByText(/Ditemukan pencarian dalam/)
    .waitFor();

  await page.goto(`${inject('liveUrl')}/cari/?q=pandan%20rotterdam`);
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
  const summary = 'Tikar pertama dari Kutai Barat sampai ke pembeli di Belanda.';
  await write(page, { title, summary, words });
  await addPicture(page, alt);
  const { docs } = await ask<{ docs: { name: string }[] }>(page, 'people?limit=1');
  await sign(page, { person: docs[0]?.name ?? '', place: 'Sendawar' });
}
