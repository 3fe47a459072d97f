import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { inject } from 'vitest';
import { siteUrl } from '#cms/launch/demo.ts';
import { compileSite } from '#cms/launch/site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of the compiled site that nobody changes. */
    compiledSite: string;
  }
}

/** Compiles the templates once for all files of tests, unless nothing in them has changed. */
export default async function compileForAll({ provide }: TestProject): Promise<void> {
  await compileSite(siteUrl);
  provide('compiledSite', path.resolve('.build'));
}

/** A folder for a test, inside the project, where a compiled renderer finds its packages. */
export function makeProjectFolder(name: string): string {
  mkdirSync('.data', { recursive: true });
  return path.resolve(mkdtempSync(path.join('.data', `${name}-`)));
}

/** Puts the compiled site in a folder of a test: there it has a memory of its own. */
export function placeCompiledSite(folder: string): void {
  cpSync(inject('compiledSite'), folder, { recursive: true });
}
