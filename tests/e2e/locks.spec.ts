import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ask, leave, logIn } from '#tests/support/adminPage.ts';
import { openBrowser } from '#tests/support/browser.ts';
import { shoot } from '#tests/support/screenshots.ts';

let browser: Browser;
let reporter: Page;
let editor: Page;
let id: string;
const names = { reporter: '', editor: '' };

beforeAll(async () => {
  browser = await openBrowser();
  reporter = await open('pewarta');
  editor = await open('penyunting');
  names.reporter = await getOwnName(reporter);
  names.editor = await getOwnName(editor);
  const text = { title: 'Lidi sawit dijemput truk', state: 'draft' };
  const { doc } = await ask<{ doc: { id: string } }>(reporter, 'articles?draft=true', text);
  id = doc.id;
}, 120_000);
afterAll(() => browser.close());

test('whoever opens what another is writing reads who it is', async () => {
  await openForm(reporter);
  await type(reporter, 'Lidi sawit dijemput dua truk');
  await openForm(editor);
  const dialog = editor.locator('.document-locked');
  await expect
    .poll(() => dialog.innerText())
    .toContain(`${names.reporter} sedang menyunting dokumen ini`);
  await shoot(editor, 'locked');
});

test('who only reads it can change nothing', async () => {
  await editor.locator('#document-locked-view-read-only').click();
  await expect.poll(() => editor.locator('#field-title').isDisabled()).toBe(true);
  expect(await getHolders()).toEqual([names.reporter]);
});

test('who takes it over writes on, and the other is told', async () => {
  await openForm(editor);
  await editor.locator('#document-locked-take-over').click();
  await expect.poll(getHolders).toEqual([names.editor]);
  await reporter.locator('#field-title').pressSequentially('.');
  const told = reporter.locator('.document-take-over');
  await expect.poll(() => told.innerText()).toContain('Penyuntingan diambil alih');
  await shoot(reporter, 'taken-over');
  await reporter.locator('#document-take-over-back-to-dashboard').click();
  await type(editor, 'Lidi sawit dijemput tiga truk');
  expect(await getHolders()).toEqual([names.editor]);
});

test('who leaves gives it back, and the next one is not kept out', async () => {
  await leave(editor);
  await expect.poll(getHolders).toEqual([]);
  await openForm(reporter);
  expect(await reporter.inputValue('#field-title')).toBe('Lidi sawit dijemput tiga truk');
  await type(reporter, 'Lidi sawit dijemput empat truk');
  expect(await getHolders()).toEqual([names.reporter]);
  await reporter.close();
  await expect.poll(getHolders).toEqual([]);
});

async function open(account: string): Promise<Page> {
  const viewport = { width: 1280, height: 900 };
  const page = await (await browser.newContext({ locale: 'id-ID', viewport })).newPage();
  await logIn(page, account);
  return page;
}

async function openForm(page: Page): Promise<void> {
  await page.goto(`${inject('cmsUrl')}/admin/collections/articles/${id}?locale=id`);
  await page.locator('#field-title').waitFor();
}

/** Types over the title and waits until the form has saved itself. */
async function type(page: Page, title: string): Promise<void> {
  const saved = page.waitForResponse((response) => response.url().includes('autosave=true'));
  await page.fill('#field-title', title);
  expect((await saved).status()).toBe(200);
}

async function getOwnName(page: Page): Promise<string> {
  const { user } = await ask<{ user: { name: string } }>(page, 'users/me');
  return user.name;
}

async function getHolders(): Promise<string[]> {
  const path = `payload-locked-documents?where[document.value][equals]=${id}`;
  const { docs } = await ask<{ docs: { user: { value: { name: string } } }[] }>(editor, path);
  return docs.map(({ user }) => user.value.name);
}
