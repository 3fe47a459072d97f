import sharp from 'sharp';
import type { Page } from 'playwright-core';

interface Writing {
  title: string;
  summary: string;
  words: string;
}

/** Fills in what is translated of a text, in the language that the form shows. */
export async function write(page: Page, { title, summary, words }: Writing): Promise<void> {
  await page.fill('#field-title', title);
  await page.fill('#field-summary', summary);
  await page.locator('.ContentEditable__root').first().click();
  await page.keyboard.type(words);
}

/** Uploads a new picture into the field of the main picture. */
export async function addPicture(page: Page, alt: string): Promise<void> {
  await page.locator('#field-image .upload__createNewToggler').click();
  const drawer = page.locator('dialog[open]');
  const file = { name: 'tikar.jpg', mimeType: 'image/jpeg', buffer: await makePicture() };
  await drawer.locator('input[type=file]').setInputFiles(file);
  await drawer.locator('#field-alt').fill(alt);
  await drawer.locator('#field-credit').fill('Tembus');
  await drawer.locator('button#action-save').click();
  await drawer.waitFor({ state: 'detached' });
}

/** Names who wrote it, and where. */
export async function sign(page: Page, { person, place }: { person: string; place: string }) {
  await page.getByRole('button', { name: 'Nama & sumber' }).click();
  await page.locator('#field-credits .array-field__add-row').click();
  await choose(page, '#field-credits__0__person', person);
  await page.fill('#field-dateline__place', place);
}

/** Picks a document in a field that names one. */
export async function choose(page: Page, field: string, name: string): Promise<void> {
  await page.locator(`${field} .rs__input`).fill(name);
  await page.locator(`${field} .rs__option`).filter({ hasText: name }).first().click();
}

function makePicture(): Promise<Buffer> {
  return sharp({ create: { width: 1800, height: 1200, channels: 3, background: '#7a5c2e' } })
    .jpeg()
    .toBuffer();
}
