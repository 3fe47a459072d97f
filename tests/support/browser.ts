import { chromium, type Browser } from 'playwright-core';

/** Keeps the browser from asking anything of the world outside. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium with an empty profile, for a reader with text of that size (usual is 16). */
export function openBrowser(textSize = 16): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [...quiet, `--blink-settings=defaultFontSize=${textSize}`],
  });
}
