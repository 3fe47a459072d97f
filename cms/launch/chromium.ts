import { existsSync } from 'node:fs';
import { installPackages } from './debian.ts';
import { Refusal } from './failure.ts';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser for the tests; installed through apt-get where this user may do so. */
export async function getChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  await installPackages(['chromium']);
  const installed = findChromium();
  if (installed) return installed;
  throw new Refusal(
    'Chromium is missing: install it (Debian: apt install chromium) or set CHROMIUM_PATH.',
  );
}

function findChromium(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...places].find((place) => place && existsSync(place));
}
