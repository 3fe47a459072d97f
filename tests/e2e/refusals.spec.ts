import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { ask, leave, logIn, order } from '#tests/support/adminPage.ts';
import { openBrowser } from '#tests/support/browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'id-ID' });
  await logIn(page);
});
afterAll(() => browser.close());

test('an address that is taken is told in a sentence, and at its field', async () => {
  const { docs } = await ask<{ docs: { slug: string }[] }>(page, 'topics?limit=1&locale=id');
  const sentence = `Alamat “${docs[0]?.slug}” sudah dipakai.`;
  await open('topics/create?locale=id');
  await page.fill('#field-name', 'Nama yang lain');
  await page.fill('#field-slug', docs[0]?.slug ?? '');
  // An answer to what was typed, when it comes after the refusal, takes the fault off the field.
  await page.waitForLoadState('networkidle');
  await page.locator('#action-save').click();
  expect(await getTold()).toContain(sentence);
  await expect.poll(() => getFault('slug')).toContain(sentence);
});

test('a file that is no picture is told in a sentence', async () => {
  await open('media/create?locale=id');
  const file = { name: 'brosur.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('#action-save').click();
  expect(await getTold()).toContain('bukan gambar JPEG, PNG, WebP, atau AVIF');
});

test('a withdrawal without a reason is told in a sentence', async () => {
  await open(await getPublished());
  await order(page, 'withdraw', { reason: '   ' });
  expect(await getTold()).toContain('Ini menarik tulisan dari pembaca');
  await leave(page);
});

test('who throws away a published text reads what readers lose', async () => {
  await open(await getPublished());
  await page.locator('.doc-controls__popup .popup-button').click();
  await page.locator('#action-delete').click();
  const dialog = page.locator('.delete-document');
  await expect.poll(() => dialog.innerText()).toContain('Pembaca masih melihat tulisan ini.');
  await dialog.locator('#confirm-cancel').click();
  await leave(page);
});

test('a reporter reads who changes a published text, and how to propose it', async () => {
  const context = await browser.newContext({ locale: 'id-ID' });
  const reporter = await context.newPage();
  await logIn(reporter, 'pewarta');
  await reporter.goto(toAddress(await getPublished()));
  const panel = reporter.locator('.tembus-state');
  await expect.poll(() => panel.innerText()).toContain('hanya diubah oleh penyunting');
  await context.close();
});

async function open(path: string): Promise<void> {
  await page.goto(toAddress(path));
}

function toAddress(path: string): string {
  return `${inject('cmsUrl')}/admin/collections/${path}`;
}

async function getPublished(): Promise<string> {
  const query = 'where[_status][equals]=published&limit=1&locale=id';
  const { docs } = await ask<{ docs: { id: string }[] }>(page, `articles?${query}`);
  return `articles/${docs[0]?.id}?locale=id`;
}

/** What the notice of a refusal says. */
async function getTold(): Promise<string> {
  return page.locator('.payload-toast-item.toast-error').last().innerText();
}

/** What a field says of itself once it is refused. */
async function getFault(field: string): Promise<string> {
  const fault = page.locator(`.field-type.error:has(#field-${field}) .field-error`);
  return (await fault.allTextContents()).join(' ');
}
