import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const file = '.data/stamps.json';
const stamps = z.record(z.string(), z.string());

/** A digest of the named files: equal digests mean that nothing in them has changed. */
export function getDigest(patterns: string[], exclude: string[] = []): string {
  const hash = createHash('sha256');
  const names = globSync(patterns, { exclude, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .toSorted();
  for (const name of names) hash.update(name).update('\0').update(readFileSync(name)).update('\0');
  return hash.digest('hex');
}

/** The digest that was kept when the named thing was last made; undefined when it never was. */
export function getStamp(name: string): string | undefined {
  return readStamps()[name];
}

export function keepStamp(name: string, digest: string): void {
  writeFileSync(file, `${JSON.stringify({ ...readStamps(), [name]: digest }, null, 2)}\n`);
}

function readStamps(): Record<string, string> {
  if (!existsSync(file)) return {};
  try {
    return stamps.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // A broken file only means that things are made once more.
    return {};
  }
}
