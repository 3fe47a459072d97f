import { runCommand } from './command.ts';
import { openCms, withContentApi } from './content.ts';
import { prepare } from './preparation.ts';
import { makeSite } from './site.ts';

await runCommand(async () => {
  const { siteUrl } = await prepare();
  const payload = await openCms();
  await withContentApi(payload, (api) => makeSite({ api, siteUrl, isForced: true }));
  process.exit();
});
