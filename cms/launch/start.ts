import { buildAdmin, isAdminBuilt, startAdmin } from './admin.ts';
import { runCommand } from './command.ts';
import { getDemoLogins, openCms, seedWhenEmpty, withContentApi } from './content.ts';
import { prepare } from './preparation.ts';
import { checkPort } from './readiness.ts';
import { makeSite } from './site.ts';

await runCommand(async () => {
  const settings = await prepare();
  await checkPort(settings.sitePort, settings.host, 'SITE_PORT');
  await checkPort(settings.cmsPort, settings.host, 'CMS_PORT');

  console.log('Preparing the database …');
  const payload = await openCms();
  if (await seedWhenEmpty(payload)) console.log('The demo is in the database.');

  const isBuilt = isAdminBuilt();
  const admin = isBuilt ? startAdmin(settings) : undefined;
  console.log('Preparing the site …');
  await withContentApi(payload, (api) => makeSite({ api, siteUrl: settings.siteUrl }));

  const { serveSite } = await import('#site/publisher/server.ts');
  await serveSite({ dir: 'dist', port: settings.sitePort, host: settings.host });
  console.log(`\nThe site: ${settings.siteUrl}/`);
  if (!isBuilt) {
    console.log(`The admin is being prepared; it takes a few minutes: ${settings.cmsUrl}/admin`);
    await buildAdmin();
  }
  await (admin ?? startAdmin(settings));
  console.log(`\nThe site:  ${settings.siteUrl}/\nThe admin: ${settings.cmsUrl}/admin`);
  for (const login of getDemoLogins()) console.log(`  ${login}`);
  console.log('Ctrl-C stops both.');
});
