import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { demoSecret, siteUrl } from '#cms/launch/demo.ts';
import { runProgram } from '#cms/launch/programs.ts';
import { compileSite } from '#cms/launch/site.ts';
import { serveSite } from '#site/publisher/server.ts';
import { placeDemo } from './placeDemo.ts';

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
  const folder = mkdtempSync(path.join(tmpdir(), 'tembus-pages-'));
  const dist = path.join(folder, 'dist');
  await compileSite(siteUrl);
  await placeDemo(folder);
  const script = path.join(import.meta.dirname, 'exportDemo.ts');
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: `file:${path.join(folder, '.data/tembus.db')}`,
    PAYLOAD_SECRET: demoSecret,
  };
  await runProgram('node', [script, path.resolve('.build')], { env, cwd: folder });
  const site = await serveSite({ dir: dist, port: 0, host: '127.0.0.1' });
  provide('siteUrl', site.url);
  provide('dist', dist);
  return async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
