import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';
import { deployByRsync } from './deployRsync.ts';
import { deployToS3 } from './deployS3.ts';
import { Refusal } from './failure.ts';
import { prepare } from './preparation.ts';
import { releasesFolder } from './publishing.ts';

const roads = { rsync: deployByRsync, s3: deployToS3 };
const usage =
  'Say where to: npm run deploy -- rsync <target>, or npm run deploy -- s3 <remote>; --live sends what readers see now instead of dist/.';

await runCommand(async () => {
  const { road, target, isLive } = readParameters();
  await prepare();
  const folder = getFolder(isLive);
  await roads[road](folder, target);
  console.log(`${target} holds what is in ${path.relative('.', folder)}.`);
  process.exit();
});

function readParameters(): { road: keyof typeof roads; target: string; isLive: boolean } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { live: { type: 'boolean', default: false } },
    });
    const [road, target, ...others] = positionals;
    if ((road === 'rsync' || road === 's3') && target && others.length === 0) {
      return { road, target, isLive: values.live };
    }
  } catch (cause) {
    throw new Refusal(usage, { cause });
  }
  throw new Refusal(usage);
}

/** The folder to be sent; a release keeps its folder while another goes live. */
function getFolder(isLive: boolean): string {
  const folder = isLive ? `${releasesFolder}/live` : 'dist';
  if (existsSync(`${folder}/index.html`) && existsSync(`${folder}/404.html`)) {
    return realpathSync(folder);
  }
  throw new Refusal(
    isLive
      ? 'There is no release yet: npm start or npm run publisher makes the first.'
      : 'There is no site in dist/: npm run build or npm run export makes it.',
  );
}
