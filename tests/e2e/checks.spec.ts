import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, Locator, Page } from 'playwright-core';
import { ask, logIn } from '#tests/support/adminPage.ts';
import { openBrowser } from '#tests/support/browser.ts';

let browser: Browser;
let page: Page;
let panel: Locator;
let address: string;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, locale: 'id-ID' });
  await logIn(page);
  await openNewArticle();
  panel = page.locator('.tembus-checks');
});
afterAll(async () => {
  // Other tests look for the newest draft: what is left here is none of theirs.
  const headers = { Origin: inject('cmsUrl') };
  const answer = await page.request.delete(address, { headers });
  await browser.close();
  expect(answer.status()).toBe(200);
});

test('what is amiss is told while one types, and no longer once it is mended', async () => {
  await panel.getByText('Judul belum ditulis.').waitFor();
  await page.fill('#field-title', `Rotan Paser ${'x'.repeat(90)}`);
  await panel.getByText('Judul 102 karakter').waitFor();
  expect(await panel.getByText('Judul belum ditulis.').count()).toBe(0);
});

test.each([
  { finding: 'Ringkasan belum ditulis', tab: 'Isi', field: '#field-summary' },
  { finding: 'Pewarta belum disebut', tab: 'Nama & sumber', field: '#field-credits' },
  { finding: 'tempat peristiwa', tab: 'Nama & sumber', field: '#field-dateline__place' },
  { finding: 'Naskah masih kosong', tab: 'Isi', field: '[data-field-path="body"]' },
])('“$finding” leads to its field on the tab $tab', async ({ finding, tab, field }) => {
  await panel.locator('button', { hasText: finding }).click();
  await page.locator(`${field}:focus, ${field} :focus`).first().waitFor();
  expect(await page.locator('.tabs-field__tab-button--active').textContent()).toBe(tab);
});

/** A draft of an article in which nothing is written yet. */
async function openNewArticle(): Promise<void> {
  const { doc } = await ask<{ doc: { id: string } }>(page, 'articles?draft=true', {
    _status: 'draft',
  });
  address = `${inject('cmsUrl')}/api/articles/${doc.id}`;
  await page.goto(`${inject('cmsUrl')}/admin/collections/articles/${doc.id}?locale=id`);
}
