import { fresh, hostingFiles, immutable, unchangingFolders } from '#site/publisher/hosting.ts';
import { askClient, runClient } from './deployClient.ts';
import { foreignFolder, refuseForeign } from './deployTarget.ts';
import { Refusal } from './failure.ts';

/** Makes a bucket, or a folder in one, equal to a site; the remote is one that rclone knows. */
export async function deployToS3(folder: string, remote: string): Promise<void> {
  const names = await listNames(remote);
  const read = async (file: string) =>
    (await askClient('rclone', ['cat', join(remote, file)])).text;
  await refuseForeign(folder, { name: remote, names, read });
  for (const parameters of toS3Runs(folder, remote)) await runClient('rclone', parameters);
}

/**
 * First what pages name, then the pages, at last what no page names any more. A bucket neither
 * chooses among compressed siblings nor reads the files that are for hosts.
 */
export function toS3Runs(folder: string, remote: string): string[][] {
  const apart = exclude('*.br', '*.gz', ...hostingFiles.map((file) => `/${file}`));
  const lasting = unchangingFolders.map((one) => `/${one}/**`);
  const onlyLasting = [...apart, ...lasting.map((one) => `--filter=+ ${one}`), ...exclude('*')];
  const others = [...apart, ...exclude(...lasting)];
  const isKept = `--header-upload=Cache-Control: ${immutable}`;
  const isAskedFor = `--header-upload=Cache-Control: ${fresh}`;
  const runs = [
    ['copy', isKept, ...onlyLasting],
    ['copy', isAskedFor, ...others, ...exclude('*.html', '*.xml')],
    ['sync', isAskedFor, ...exclude(`/${foreignFolder}/**`), ...others],
    ['sync', isKept, ...onlyLasting],
  ];
  const common = [
    '--copy-links',
    '--checksum',
    '--fast-list',
    '--s3-no-check-bucket',
    '--log-level=ERROR',
  ];
  return runs.map((run) => [...run, ...common, '--', folder, remote]);
}

function exclude(...patterns: string[]): string[] {
  return patterns.map((pattern) => `--filter=- ${pattern}`);
}

async function listNames(remote: string): Promise<string[]> {
  const { code, text, fault } = await askClient('rclone', ['lsf', '--', remote]);
  if (code === 3) throw new Refusal(`There is no ${remote} (belum ada): make the bucket first.`);
  if (code !== 0) throw new Refusal(`rclone cannot look at ${remote}: ${fault}`);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/\/$/, ''));
}

function join(remote: string, file: string): string {
  return /[:/]$/.test(remote) ? remote + file : `${remote}/${file}`;
}
