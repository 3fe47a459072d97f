import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildAdmin, startAdmin } from '#cms/launch/admin.ts';
import { demoSecret, siteUrl } from '#cms/launch/demo.ts';
import { stopPrograms } from '#cms/launch/programs.ts';
import { compileSite } from '#cms/launch/site.ts';
import { Publisher } from '#site/publisher/publisher.ts';
import { getFreePort } from './freePort.ts';
import { placeDemo } from './placeDemo.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site that the publisher keeps live. */
    liveUrl: string;
    cmsUrl: string;
    /** The file of the CMS's database. */
    database: string;
    password: string;
  }
}

const root = path.resolve(import.meta.dirname, '../..');

const token = 'only-for-the-tests-of-the-publisher';

/**
 * The built admin with the demo, and the publisher that keeps the site live and shows drafts, on free
 * ports, once for all specs. Database, pictures and pages are in a folder of their own; only what is
 * compiled is shared with the project.
 */
export default async function run({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tembus-e2e-'));
  const cmsPort = await getFreePort();
  const livePort = await getFreePort();
  const controlPort = await getFreePort();
  const cmsUrl = `http://localhost:${cmsPort}`;
  const database = path.join(folder, '.data/tembus.db');
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: `file:${database}`,
    PAYLOAD_SECRET: demoSecret,
    CMS_URL: cmsUrl,
    SITE_URL: `http://localhost:${livePort}`,
    PUBLISHER_URL: `http://127.0.0.1:${controlPort}`,
    PUBLISHER_TOKEN: token,
  };
  Object.assign(process.env, { PAYLOAD_SECRET: env.PAYLOAD_SECRET });

  await placeDemo(folder);
  await compileSite(siteUrl);
  await buildAdmin({ isPatient: false });
  await startAdmin({ host: 'localhost', cmsPort, cmsUrl, cwd: folder, env });
  const publisher = new Publisher({
    api: cmsUrl,
    build: path.join(root, '.build'),
    releases: path.join(folder, 'releases'),
    cache: path.join(folder, 'cache'),
    host: 'localhost',
    port: livePort,
    control: { port: controlPort },
    token,
  });
  await publisher.start();
  await publisher.settle();

  const login = JSON.parse(readFileSync(path.join(folder, '.data/demo-login.json'), 'utf8'));
  provide('liveUrl', `http://localhost:${livePort}`);
  provide('cmsUrl', cmsUrl);
  provide('database', database);
  provide('password', String(login.password));
  return async () => {
    await publisher.close();
    await stopPrograms();
    rmSync(folder, { recursive: true, force: true });
  };
}
