import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of the compiled site that nobody changes. */
    compiledSite: string;
  }
}

/** Compiles the templates once for all files of tests. */
export default function compileForAll({ provide }: TestProject): () => void {
  const folder = makeProjectFolder('compiled');
  compileTemplates(folder);
  provide('compiledSite', folder);
  return () => rmSync(folder, { recursive: true, force: true });
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

/** Compiles the templates; the test runner's own variables would change what comes out. */
export function compileTemplates(build: string): void {
  const { PATH, HOME } = process.env;
  execFileSync('astro', ['build', '--outDir', build], {
    env: { PATH, HOME, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
