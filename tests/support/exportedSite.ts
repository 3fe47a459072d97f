import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { runProgram } from '#cms/launch/programs.ts';
import { serveSite } from '#site/publisher/server.ts';
import { compileTemplates, makeProjectFolder } from './compiledSite.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The exported pages, served as they were when the tests began. */
    siteUrl: string;
    /** The exported pages. */
    dist: string;
  }
}

/** The exported site of the demo on a free port, once for all specs. */
export default async function run({ provide }: TestProject): Promise<() => Promise<void>> {
  const build = makeProjectFolder('pages');
  const folder = mkdtempSync(path.join(tmpdir(), 'tembus-pages-'));
  const dist = path.join(folder, 'dist');
  compileTemplates(build);
  const script = path.join(import.meta.dirname, 'exportDemo.ts');
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: `file:${path.join(folder, '.data/tembus.db')}`,
    PAYLOAD_SECRET: 'only-for-the-tests-of-the-pages!',
  };
  await runProgram('node', [script, build], { env, cwd: folder });
  const site = await serveSite({ dir: dist, port: 0, host: '127.0.0.1' });
  provide('siteUrl', site.url);
  provide('dist', dist);
  return async () => {
    await site.close();
    for (const made of [folder, build]) rmSync(made, { recursive: true, force: true });
  };
}
