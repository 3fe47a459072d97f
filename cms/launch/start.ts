import { buildAdmin, isAdminBuilt, startAdmin } from './admin.ts';
import { runCommand } from './command.ts';
import { getDemoLogins, openCms, seedWhenEmpty, serveContentApi } from './content.ts';
import { prepare } from './preparation.ts';
import { checkPort } from './readiness.ts';
import { startPublisher } from './publishing.ts';
import { compileSite } from './site.ts';

await runCommand(async () => {
  const settings = await prepare();
  await checkPort(settings.sitePort, settings.host, 'SITE_PORT');
  await checkPort(settings.cmsPort, settings.host, 'CMS_PORT');
  await checkPort(settings.publisherPort, '127.0.0.1', 'PUBLISHER_PORT');

  console.log('Preparing the database …');
  const payload = await openCms();
  if (await seedWhenEmpty(payload)) console.log('The demo is in the database.');

  // Until the admin is there, which keeps the schedules from then on.
  const { startClock } = await import('#cms/schedule/clock.ts');
  const clock = startClock(async () => payload);

  const isBuilt = isAdminBuilt();
  const admin = isBuilt ? startAdmin(settings) : undefined;
  console.log('Preparing the site …');
  await compileSite(settings.siteUrl);
  await startPublisher(settings, await serveContentApi());
  console.log(`\nThe site: ${settings.siteUrl}/`);
  if (!isBuilt) {
    console.log(`The admin is being prepared; it takes a few minutes: ${settings.cmsUrl}/admin`);
    await buildAdmin();
  }
  await (admin ?? startAdmin(settings));
  clock.stop();
  console.log(`\nThe site:  ${settings.siteUrl}/\nThe admin: ${settings.cmsUrl}/admin`);
  for (const login of getDemoLogins()) console.log(`  ${login}`);
  console.log('Ctrl-C stops both.');
});
