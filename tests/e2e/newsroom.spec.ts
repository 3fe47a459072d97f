import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { ask, leave, logIn, take } from '#tests/support/adminPage.ts';
import { addPicture, choose, sign, write } from '#tests/support/articleForm.ts';
import { openBrowser } from '#tests/support/browser.ts';
import { shoot } from '#tests/support/screenshots.ts';

vi.setConfig({ testTimeout: 240_000, expect: { poll: { timeout: 30_000, interval: 250 } } });

const title = 'Anyaman rotan Paser dipesan toko di Oslo';
const mended = 'Anyaman rotan Paser dipesan tiga toko di Oslo';
const reason = 'Berapa toko? Sebutkan jumlahnya di judul.';
const older = 'The Indonesian original was corrected after this translation was made.';
const correction = 'Semula tertulis tiga toko. Yang benar empat toko.';
const indonesian = {
  title,
  summary: 'Empat puluh keranjang rotan berangkat dari Tana Paser ke Norwegia.',
  words: 'Dua belas perempuan menganyam keranjang itu selama enam minggu di Tana Paser.',
};
const english = {
  title: 'Shops in Oslo order rattan baskets from Paser',
  summary: 'Forty rattan baskets leave Tana Paser for Norway.',
  words: 'Twelve women wove the baskets in Tana Paser over six weeks.',
};

interface Text {
  id: string;
  slug: string;
  publishedAt: string | null;
}

let browser: Browser;
let reporter: Page;
let editor: Page;
let reader: Page;
let id: string;
let moment: Date;
/** Where readers find it, in Indonesian. */
let address: string;

beforeAll(async () => {
  browser = await openBrowser();
  reporter = await open('Asia/Makassar');
  // Far from the newsroom: what she types is WITA all the same.
  editor = await open('America/New_York');
  reader = await open('Europe/Oslo');
});
afterAll(() => browser.close());

test('a reporter writes in two languages, with a picture, and submits', async () => {
  await logIn(reporter, 'pewarta');
  await reporter.goto(`${inject('cmsUrl')}/admin/collections/articles/create?locale=id`);
  await write(reporter, indonesian);
  await addPicture(reporter, 'Keranjang rotan bertumpuk');
  const { docs } = await ask<{ docs: { name: string }[] }>(reporter, 'people?limit=1');
  await sign(reporter, { person: docs[0]?.name ?? '', place: 'Tana Paser' });
  await saveDraft(reporter);
  id = /articles\/(?<id>[\w-]{36})/.exec(reporter.url())?.groups?.['id'] ?? '';
  await openForm(reporter, 'en');
  await write(reporter, english);
  await saveDraft(reporter);
  await openForm(reporter, 'id');
  await take(reporter, 'submit');
  await panelSays(reporter, 'Menunggu tinjauan');
  await leave(reporter);
});

test('an editor finds it on the desk and asks for a change, with a reason', async () => {
  await logIn(editor);
  await shoot(editor, 'desk-to-review');
  await editor.locator('#tembus-desk-toReview ~ ul a').filter({ hasText: title }).click();
  await take(editor, 'askChanges', { reason });
  await panelSays(editor, 'Diminta perbaikan');
  await leave(editor);
});

test('the reporter reads why, mends it and submits again', async () => {
  await reporter.goto(`${inject('cmsUrl')}/admin`);
  await reporter.locator('#tembus-desk-askedBack ~ ul a').filter({ hasText: title }).click();
  await panelSays(reporter, reason);
  await shoot(reporter, 'asked-back');
  await reporter.fill('#field-title', mended);
  await take(reporter, 'submit');
  await panelSays(reporter, 'Menunggu tinjauan');
  await leave(reporter);
});

test('the editor approves and schedules it, and until then nobody sees it', async () => {
  await openForm(editor, 'id');
  await take(editor, 'approve');
  await panelSays(editor, 'Disetujui');
  moment = getNextMinute();
  await take(editor, 'schedule', { time: toWita(moment) });
  await panelSays(editor, `${toWita(moment).slice(-5).replace(':', '.')} WITA`);
  await shoot(editor, 'scheduled');
  await leave(editor);
  await editor.locator('#tembus-desk-calendar ~ ol').getByText(mended).waitFor();
  await shoot(editor, 'desk-calendar');

  const { slug } = await getText(editor, true);
  address = `${inject('liveUrl')}/berita/${slug}/`;
  const places = [address, `${inject('liveUrl')}/berita/`, `${inject('liveUrl')}/rss.xml`];
  const api = `${inject('cmsUrl')}/api/public`;
  const seen = await Promise.all([...places, `${api}/listing`, `${api}/articles`].map(read));
  expect(seen.filter((page) => page.includes(mended) || page.includes(id))).toEqual([]);
});

test('it goes live at its minute', async () => {
  const untilThen = moment.getTime() - Date.now();
  await expect.poll(() => read(address), { timeout: untilThen + 60_000 }).toContain(mended);
  const { publishedAt } = await getText(editor, false);
  expect(publishedAt?.slice(0, 16)).toBe(moment.toISOString().slice(0, 16));
  await reader.goto(address);
  await shoot(reader, 'live');
});

test('a correction stands on the page and in the list of corrections', async () => {
  await editor.goto(`${inject('cmsUrl')}/admin/collections/corrections/create?locale=id`);
  await choose(editor, '#field-document', mended);
  await editor.fill('#field-text', correction);
  await editor.locator('#action-save').click();
  await editor.locator('.payload-toast-item.toast-success').last().waitFor();
  await expect.poll(() => read(address)).toContain(correction);
  await expect.poll(() => read(`${inject('liveUrl')}/ralat/`)).toContain(correction);
});

test('the translation is said to be older than the corrected original', async () => {
  await openForm(editor, 'id');
  await editor.fill('#field-title', mended.replace('tiga', 'empat'));
  await take(editor, 'publish');
  await editor.locator('.tembus-translation__stale').waitFor();
  await shoot(editor, 'translation-stale');
  await expect.poll(() => read(address)).toContain('empat toko di Oslo');
  await reader.goto(address);
  await reader.locator('a[hreflang="en"]').first().click();
  await reader.getByText(older).waitFor();
  await shoot(reader, 'translation-older');
});

test('its address changes, and the old one leads to the new', async () => {
  const slug = 'empat-toko-di-oslo-memesan-rotan';
  await openForm(editor, 'id');
  await editor.fill('#field-slug', slug);
  await take(editor, 'publish');
  const moved = `${inject('liveUrl')}/berita/${slug}/`;
  await expect.poll(() => read(moved)).toContain('empat toko di Oslo');
  await reader.goto(address);
  await reader.waitForURL(moved);
});

test('the memory tells all of it', async () => {
  const query = `where[or][0][and][0][document][equals]=${id}&sort=at&limit=50`;
  await editor.goto(`${inject('cmsUrl')}/admin/collections/events?${query}`);
  await editor.locator('td.cell-action').first().waitFor();
  await shoot(editor, 'memory');
  const actions = await editor.locator('td.cell-action').allTextContents();
  expect(actions.filter((action) => action !== 'Diubah')).toEqual([
    'Dibuat',
    'Diajukan untuk ditinjau',
    'Perbaikan diminta',
    'Diajukan untuk ditinjau',
    'Disetujui',
    'Dijadwalkan',
    'Diterbitkan',
    'Ralat diterbitkan',
    'Diterbitkan',
    'Alamat diubah',
    'Diterbitkan',
  ]);
});

async function open(timezoneId: string): Promise<Page> {
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ locale: 'id-ID', timezoneId, viewport });
  return context.newPage();
}

async function openForm(page: Page, locale: 'id' | 'en'): Promise<void> {
  await page.goto(`${inject('cmsUrl')}/admin/collections/articles/${id}?locale=${locale}`);
  const tab = page.getByRole('button', { name: 'Isi', exact: true });
  // Under load one click had no effect, for a cause not found: it is repeated until the field shows.
  const isOpen = async () => {
    await tab.click();
    return page.locator('#field-title').isVisible();
  };
  await expect.poll(isOpen).toBe(true);
}

async function saveDraft(page: Page): Promise<void> {
  await page.locator('#action-save-draft').click();
  await page.locator('.payload-toast-item.toast-success').last().waitFor();
}

async function panelSays(page: Page, words: string): Promise<void> {
  await page.locator('.tembus-state').getByText(words).first().waitFor();
}

async function getText(page: Page, draft: boolean): Promise<Text> {
  return ask<Text>(page, `articles/${id}?draft=${draft}&locale=id`);
}

async function read(url: string): Promise<string> {
  return (await fetch(url)).text();
}

/** The first whole minute that leaves time to schedule it and to look around. */
function getNextMinute(): Date {
  return new Date(Math.ceil((Date.now() + 60_000) / 60_000) * 60_000);
}

/** As the clock on the wall of the newsroom shows it, for a field of date and time. */
function toWita(time: Date): string {
  return new Date(time.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
}
