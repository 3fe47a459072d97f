import { inject } from 'vitest';
import type { Page } from 'playwright-core';

/** Logs in to the admin as somebody of the demo, for example `penyunting`. */
export async function logIn(page: Page, name = 'penyunting'): Promise<void> {
  await page.goto(`${inject('cmsUrl')}/admin/login`);
  await page.fill('#field-email', `${name}@tembus.example`);
  await page.fill('#field-password', inject('password'));
  await page.click('button[type=submit]');
  await page.waitForURL(/\/admin\/?$/);
}

/** Asks the REST API as whoever is logged in on the page. */
export async function ask<Answer>(page: Page, path: string, body?: object): Promise<Answer> {
  const response = await page.request.fetch(`${inject('cmsUrl')}/api/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { Origin: inject('cmsUrl') },
    ...(body && { data: body }),
  });
  if (!response.ok()) throw new Error(`${response.status()} to ${path}: ${await response.text()}`);
  return response.json() as Promise<Answer>;
}

/** Publishes what the form holds, once it has been saved for the first time. */
export async function publish(page: Page): Promise<void> {
  await page.locator('#step-publish').click();
  const told = page.locator('.payload-toast-item.toast-success');
  await told.filter({ hasText: 'Diterbitkan' }).last().waitFor();
}

/** Takes a step with a text. */
export async function take(page: Page, step: string, details: Details = {}): Promise<void> {
  await order(page, step, details);
  await page.locator('.payload-toast-item.toast-success').last().waitFor();
}

/** Asks for a step, which may be refused; what else it asks for goes into its dialog. */
export async function order(page: Page, step: string, details: Details = {}): Promise<void> {
  const button = page.locator(`#step-${step}`);
  const controls = page.locator('.doc-controls');
  await controls.locator('button[id^=step-]').waitFor();
  if (!(await button.isVisible())) await controls.locator('.btn--withPopup .popup-button').click();
  await button.click();
  const dialog = page.locator('dialog.tembus-dialog');
  if (details.reason) await dialog.locator('textarea').fill(details.reason);
  if (details.time) await dialog.locator('input').fill(details.time);
  if (details.reason ?? details.time) await dialog.locator('#step-confirm').click();
}

interface Details {
  reason?: string;
  /** As in a field for date and time. */
  time?: string;
}

/** Goes back to the desk, as somebody does who lets go of a document. */
export async function leave(page: Page): Promise<void> {
  await page.locator('.step-nav a').first().click();
  await page.waitForURL(/\/admin\/?$/);
}
