import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unchangingFolders } from '#site/publisher/hosting.ts';
import { askClient, runClient } from './deployClient.ts';
import { foreignFolder, refuseForeign } from './deployTarget.ts';
import { Refusal } from './failure.ts';

/**
 * Makes a folder, here or on another machine, equal to a site. By checksum: a file that is the
 * same keeps its time, so that browsers need not fetch it again after a build elsewhere.
 */
export async function deployByRsync(folder: string, target: string): Promise<void> {
  const place = toPlace(target);
  const names = await listNames(place);
  await refuseForeign(folder, { name: target, names, read: (file) => readFile(place + file) });
  for (const parameters of toRsyncRuns(folder, place)) await runClient('rsync', parameters);
}

/** First what pages name, then everything, so that no page ever names a file that is missing. */
export function toRsyncRuns(folder: string, place: string): string[][] {
  const common = ['--recursive', '--copy-links', '--checksum', '--perms', '--chmod=D755,F644'];
  const places = ['--', `${folder}/`, place];
  const parents = unchangingFolders
    .map((one) => path.posix.dirname(one))
    .filter((one) => one !== '.');
  return [
    [
      ...common,
      ...parents.map((one) => `--include=/${one}/`),
      ...unchangingFolders.map((one) => `--include=/${one}/***`),
      '--exclude=*',
      ...places,
    ],
    [
      ...common,
      '--delay-updates',
      '--delete-after',
      `--filter=protect /${foreignFolder}/***`,
      ...places,
    ],
  ];
}

/** `host:` alone is the home folder there, and `host:/` would be its root. */
function toPlace(target: string): string {
  if (target.endsWith('/')) return target;
  return target.endsWith(':') ? `${target}./` : `${target}/`;
}

async function listNames(place: string): Promise<string[]> {
  const { code, text, fault } = await askClient('rsync', ['--list-only', '--', place]);
  if (code === 23 && fault.includes('No such file or directory')) return [];
  if (code !== 0) throw new Refusal(`rsync cannot look at ${place} (code ${code}): ${fault}`);
  return text.split('\n').flatMap((line) => {
    const [, name = '.'] = /^\S+ +[\d,.]+ [\d/]+ [\d:]+ (.+)$/.exec(line) ?? [];
    return name === '.' ? [] : [name];
  });
}

async function readFile(place: string): Promise<string> {
  const space = mkdtempSync(path.join(tmpdir(), 'tembus-deploy-'));
  try {
    const { code } = await askClient('rsync', ['--', place, `${space}/`]);
    return code === 0 ? readFileSync(path.join(space, path.posix.basename(place)), 'utf8') : '';
  } finally {
    rmSync(space, { recursive: true, force: true });
  }
}
