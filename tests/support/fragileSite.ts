import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { placeCompiledSite } from '#tests/support/compiledSite.ts';

const entry = `
import { existsSync, readFileSync } from 'node:fs';
import * as whole from './whole.mjs';
export * from './whole.mjs';
const order = new URL('broken', import.meta.url);
function check(text) {
  const broken = existsSync(order) && readFileSync(order, 'utf8');
  if (broken && text.includes(broken)) throw new Error('A broken template.');
}
export async function render(path) {
  const page = await whole.render(path);
  check(page.body);
  return page;
}
export function findPath(named) {
  check('redirect to ' + named.id);
  return whole.findPath(named);
}
`;

/**
 * Puts a compiled site in a folder of a test; answers what breaks its templates for pages that hold
 * a text, or for a `redirect to` an id, and what mends them again.
 */
export function placeFragileSite(folder: string): {
  breakTemplate: (text: string) => void;
  mendTemplate: () => void;
} {
  placeCompiledSite(folder);
  const server = path.join(folder, 'server');
  const order = path.join(server, 'broken');
  renameSync(path.join(server, 'entry.mjs'), path.join(server, 'whole.mjs'));
  writeFileSync(path.join(server, 'entry.mjs'), entry);
  return {
    breakTemplate: (text) => writeFileSync(order, text),
    mendTemplate: () => rmSync(order, { force: true }),
  };
}
