import { existsSync } from 'node:fs';
import path from 'node:path';
import { installPackages } from '#cms/launch/debian.ts';

/** Installs, where that is possible, the programs that a test runs and this machine lacks. */
export async function needPrograms(names: string[]): Promise<void> {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const missing = names.filter(
    (name) => !folders.some((folder) => existsSync(path.join(folder, name))),
  );
  if (missing.length > 0) await installPackages(missing);
}
