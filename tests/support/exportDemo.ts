/** Exports the pages of the demo in the current folder to `dist/`, by the templates of a build. */
import { runCommand } from '#cms/launch/command.ts';
import { openCms, withContentApi } from '#cms/launch/content.ts';
import { prepare } from '#cms/launch/preparation.ts';
import { exportSite } from '#site/publisher/export.ts';

const [build = ''] = process.argv.slice(2);

await runCommand(async () => {
  await prepare();
  const payload = await openCms();
  await withContentApi(payload, (api) =>
    exportSite({ api, build, outDir: 'dist', cache: 'cache' }),
  );
  process.exit();
});
