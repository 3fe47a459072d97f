import { runCommand } from './command.ts';
import { getDemoLogins } from './content.ts';
import { prepare } from './preparation.ts';
import { getExitCode, runProgram, startProgram } from './programs.ts';
import { checkPort } from './readiness.ts';

await runCommand(async () => {
  const { cmsPort, cmsUrl, host, sitePort, siteUrl } = await prepare();
  await checkPort(sitePort, host, 'SITE_PORT');
  await checkPort(cmsPort, host, 'CMS_PORT');
  await runProgram('node', ['cms/launch/prepareDatabase.ts'], { env: { NODE_ENV: 'production' } });

  const cms = startProgram('next', ['dev', 'cms', '-p', `${cmsPort}`, '-H', host]);
  const site = startProgram('astro', ['dev', '--port', `${sitePort}`, '--host', host], {
    env: { CONTENT_API_URL: `http://${host}:${cmsPort}` },
  });
  console.log(`\nThe site:  ${siteUrl}/\nThe admin: ${cmsUrl}/admin`);
  for (const login of getDemoLogins()) console.log(`  ${login}`);
  await Promise.race([getExitCode(cms), getExitCode(site)]);
  throw new Error('One of the two servers has ended.');
});
