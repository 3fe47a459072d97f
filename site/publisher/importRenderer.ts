import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as renderer from './renderer.ts';

export type Renderer = typeof renderer;

/** The renderer that the templates were compiled into; throws with what to do when there is none. */
export async function importRenderer(build: string): Promise<Renderer> {
  const entry = path.resolve(build, 'server/entry.mjs');
  const { mtimeMs } = await stat(entry).catch((cause: unknown) => {
    throw new Error(`${entry} is missing: compile the site first (astro build).`, { cause });
  });
  // Node keeps modules by address: the time in it makes a renderer compiled anew a new module.
  return (await import(`${pathToFileURL(entry).href}?compiled=${mtimeMs}`)) as Renderer;
}
