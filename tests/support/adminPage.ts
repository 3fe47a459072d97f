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
  await page.locator('.payload-toast-item.toast-success').last().waitFor();
}
