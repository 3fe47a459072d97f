import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { toLinkToken } from '#cms/preview/linkToken.ts';
import { ask, logIn, publish } from '#tests/support/adminPage.ts';
import { openBrowser } from '#tests/support/browser.ts';

const first = 'Rumput laut Bontang dipesan pembeli Busan';
const second = 'Rumput laut Bontang dikirim ke pembeli Busan';

interface Found {
  docs: { id: string; image: string | null }[];
}

let browser: Browser;
let page: Page;
let id: string;
let address: string;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1600, height: 1000 }, locale: 'id-ID' });
  await logIn(page);
  id = await createDraft();
});
afterAll(() => browser.close());

test('a published article is live within seconds, and the form says so', async () => {
  await openForm();
  await publish(page);
  const notice = page.locator('.payload-toast-item .tembus-outcome');
  await notice.getByText(/Tayang dalam \d+,\d dtk/).waitFor();
  await notice.getByRole('link', { name: 'Buka halaman', exact: true }).waitFor();
  await panel()
    .getByText(/Tayang dalam \d+,\d dtk \(\d\d\.\d\d\.\d\d WITA\)/)
    .waitFor();
  const link = panel().getByRole('link', { name: 'Buka halaman', exact: true });
  address = (await link.getAttribute('href')) ?? '';
  expect(address).toContain(`${inject('liveUrl')}/berita/`);
  expect(await readHeading()).toContain(first);
});

test('the form says when search finds it, and search does', async () => {
  await panel()
    .getByText(/Ditemukan pencarian dalam \d+,\d dtk/)
    .waitFor();
  const reader = await browser.newPage();
  await reader.goto(`${inject('liveUrl')}/cari/?q=rumput%20laut%20busan`);
  await reader.getByRole('link', { name: first }).first().click();
  await reader.waitForURL(address);
  await reader.close();
});

test('a change of what is published replaces the page', async () => {
  await page.fill('#field-title', second);
  await publish(page);
  await expect.poll(readHeading).toContain(second);
});

test('an editor puts the earlier release back, and the newest again', async () => {
  await page.goto(`${inject('cmsUrl')}/admin`);
  await page.getByText('Terbitan yang disimpan').click();
  const kept = page.locator('.tembus-releases__kept li');
  await putBack(1);
  await expect.poll(readHeading).toContain(first);
  await kept.nth(1).getByText('tayang', { exact: true }).waitFor();
  await page.getByText(/Situs menampilkan terbitan lama \(/).waitFor();

  await page.getByRole('button', { name: 'Tampilkan yang terbaru' }).click();
  await expect.poll(readHeading).toContain(second);
});

test('a link to a draft opens without login, and tells when its time is over', async () => {
  const { link } = await ask<{ link: { id: string; url: string } }>(page, 'preview/links', {
    kind: 'articles',
    id,
    locale: 'id',
    days: 1,
  });
  const guest = await browser.newContext({ locale: 'id-ID' });
  const reader = await guest.newPage();
  expect((await reader.goto(link.url))?.status()).toBe(200);

  const expired = letExpire(link.id);
  expect((await reader.goto(expired))?.status()).toBe(410);
  expect(await reader.getByRole('main').textContent()).toContain('sudah habis');
  await guest.close();
});

/** A whole article of the demo under another name, not yet published. */
async function createDraft(): Promise<string> {
  const { docs } = await ask<Found>(page, 'articles?where[_status][equals]=published&limit=1');
  const copy = await ask<{ doc: { id: string } }>(page, `articles/${docs[0]?.id}/duplicate`, {
    title: first,
    _status: 'draft',
  });
  return copy.doc.id;
}

async function openForm(): Promise<void> {
  await page.goto(`${inject('cmsUrl')}/admin/collections/articles/${id}?locale=id`);
  await page.locator('#field-title').waitFor();
  await page.fill('#field-title', first);
}

function panel() {
  return page.locator('.tembus-publishing');
}

async function readHeading(): Promise<string> {
  const answer = await fetch(address);
  return /<h1[^>]*>(?<heading>[^<]*)/.exec(await answer.text())?.groups?.['heading'] ?? '';
}

async function putBack(position: number): Promise<void> {
  const release = page.locator('.tembus-releases__kept li').nth(position);
  await release.getByRole('button', { name: 'Kembalikan' }).click();
  await release.getByRole('button', { name: 'Ya, tayangkan yang ini' }).click();
}

/** The address of a link as it would be if its day had passed. */
function letExpire(link: string): string {
  const expiresAt = new Date(Date.now() - 1000).toISOString();
  const database = new DatabaseSync(inject('database'));
  database.prepare('UPDATE preview_links SET expires_at = ? WHERE id = ?').run(expiresAt, link);
  database.close();
  const grant = { id: link, kind: 'articles', documentId: id, locale: 'id', expiresAt };
  const secret = createHash('sha256')
    .update(process.env['PAYLOAD_SECRET'] ?? '')
    .digest('hex');
  return `${inject('cmsUrl')}/api/preview/${toLinkToken(grant, secret.slice(0, 32))}`;
}
