import { runCommand } from './command.ts';
import { prepare } from './preparation.ts';
import { releasesFolder } from './publishing.ts';
import { compileSite } from './site.ts';

/** Keeps the site live; CONTENT_API_URL is where the content comes from, the CMS by itself. */
await runCommand(async () => {
  const { cmsUrl, host, publisherPort, sitePort, siteUrl } = await prepare();
  const { CONTENT_API_URL, DEPLOY_HOOK_URL, PUBLISHER_TOKEN = '' } = process.env;
  await compileSite(siteUrl);
  const { Publisher } = await import('#site/publisher/publisher.ts');
  const publisher = new Publisher({
    api: CONTENT_API_URL || cmsUrl,
    build: '.build',
    releases: releasesFolder,
    cache: '.data/site',
    host,
    port: sitePort,
    control: { port: publisherPort },
    token: PUBLISHER_TOKEN,
    deployHook: DEPLOY_HOOK_URL || undefined,
  });
  await publisher.start();
});
