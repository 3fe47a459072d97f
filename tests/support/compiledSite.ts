import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import path from 'node:path';

/** A folder for a test, inside the project, where a compiled renderer finds its packages. */
export function makeProjectFolder(name: string): string {
  mkdirSync('.data', { recursive: true });
  return path.resolve(mkdtempSync(path.join('.data', `${name}-`)));
}

/** Compiles the templates; the test runner's own variables would change what comes out. */
export function compileTemplates(build: string): void {
  const { PATH, HOME } = process.env;
  execFileSync('astro', ['build', '--outDir', build], {
    env: { PATH, HOME, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
