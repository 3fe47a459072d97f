import { existsSync } from 'node:fs';
import path from 'node:path';
import { installPackages } from '#cms/launch/debian.ts';

/** Programs that tests of the site run. */
const names = ['caddy', 'rclone', 'rsync'];

/** Installs those that this machine lacks, where that is possible. */
export default async function installMissing(): Promise<void> {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const missing = names.filter(
    (name) => !folders.some((folder) => existsSync(path.join(folder, name))),
  );
  if (missing.length > 0) await installPackages(missing);
}
