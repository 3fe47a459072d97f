import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './failure.ts';

/** What a server puts beside a site, for certificates: it stays. */
export const foreignFolder = '.well-known';

const notFound = '404.html';

interface Target {
  /** As the person wrote it. */
  name: string;
  /** What lies at its top. */
  names: string[];
  /** The text of a file at its top. */
  read: (file: string) => Promise<string>;
}

/**
 * Throws a sentence unless a target is empty, holds this site or the beginnings of it: what is not
 * in `folder` is going to be deleted there.
 */
export async function refuseForeign(folder: string, { name, names, read }: Target): Promise<void> {
  const found = names.filter((one) => one !== foreignFolder);
  if (found.length === 0) return;
  if (found.includes(notFound)) {
    const own = getSiteName(readFileSync(path.join(folder, notFound), 'utf8'));
    if (own !== undefined && own === getSiteName(await read(notFound))) return;
  } else if (isBeginning(folder, found)) return;
  throw new Refusal(
    `${name} holds something else than this site (berisi hal lain): name an empty place or one that this command has filled.`,
  );
}

/** A first copy that was interrupted has files of this site, the lasting ones first. */
function isBeginning(folder: string, found: string[]): boolean {
  const own = new Set(readdirSync(folder));
  return found.includes('_astro') && found.every((name) => own.has(name));
}

/** Titles end with the name of the site. */
function getSiteName(page: string): string | undefined {
  return /\| ([^|<]+)<\/title>/.exec(page)?.[1];
}
