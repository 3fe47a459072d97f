import { existsSync } from 'node:fs';
import path from 'node:path';
import { installPackages } from '#cms/launch/debian.ts';

/** Programs that tests of the site run. */
const names = ['caddy', 'rclone', 'rsync'];

/** Installs those that this machine lacks, where that is possible; says which are missing still. */
export default async function installMissing(): Promise<void> {
  if (findMissing().length > 0) await installPackages(findMissing());
  const missing = findMissing().join(' ');
  if (missing === '') return;
  console.log(`Missing for the tests of the site (Debian: apt install ${missing}): ${missing}.`);
}

function findMissing(): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.filter((name) => !folders.some((folder) => existsSync(path.join(folder, name))));
}
