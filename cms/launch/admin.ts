import { existsSync } from 'node:fs';
import path from 'node:path';
import { keepRunning, runProgram, startProgram } from './programs.ts';
import { getDigest, getStamp, keepStamp } from './stamps.ts';
import type { Settings } from './settings.ts';

/** What the admin is built from: all of `cms/` but the demo, this folder and what a build writes. */
function getAdminDigest(): string {
  return getDigest(
    ['cms/**/*', 'package-lock.json'],
    ['cms/.next/**', 'cms/launch/**', 'cms/seed/**', 'cms/migrations/**', 'cms/next-env.d.ts'],
  );
}

export function isAdminBuilt(): boolean {
  return existsSync('cms/.next/BUILD_ID') && getStamp('admin') === getAdminDigest();
}

/**
 * Builds the admin, which takes a minute or more, unless what it is built from is unchanged; after
 * whatever else wants the machine, unless somebody waits for it.
 */
export async function buildAdmin({ isPatient = true } = {}): Promise<void> {
  if (isAdminBuilt()) return;
  const digest = getAdminDigest();
  await runProgram('next', ['build', 'cms'], {
    env: { NODE_ENV: 'production' },
    isPatient,
    prefix: '[admin]',
  });
  keepStamp('admin', digest);
}

interface Place extends Pick<Settings, 'host' | 'cmsPort' | 'cmsUrl'> {
  /** The folder that has `.data/`, when it is not the project's. */
  cwd?: string;
  env?: Record<string, string>;
}

/** Serves the built admin and keeps it running; resolves once it answers. */
export async function startAdmin({ host, cmsPort, cmsUrl, cwd, env }: Place): Promise<void> {
  const parameters = ['start', path.resolve('cms'), '-p', `${cmsPort}`, '-H', host];
  const start = () =>
    startProgram('next', parameters, {
      cwd,
      env: { ...env, NODE_ENV: 'production', CMS_URL: cmsUrl },
      prefix: '[admin]',
    });
  const child = start();
  let code: number | null = null;
  child.once('close', (exit) => (code = exit ?? 1));
  while (!(await isAnswering(`http://${host}:${cmsPort}/admin/login`))) {
    if (code !== null) throw new Error(`The admin ended with code ${code} before it answered.`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  keepRunning('The admin', child, start);
}

async function isAnswering(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}
