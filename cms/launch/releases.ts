import { runCommand } from './command.ts';
import { prepare } from './preparation.ts';
import { getStatus, readReleases } from './publishing.ts';

await runCommand(async () => {
  const { live, releases } = (await getStatus(await prepare())) ?? readReleases();
  if (releases.length === 0) console.log('There is no release yet: npm start makes the first.');
  for (const { id, at, pages, reason } of releases) {
    const time = new Date(at).toLocaleString('en-GB', { timeZone: 'Asia/Makassar' });
    console.log(`${id === live ? '→' : ' '} ${id}  ${time} WITA  ${pages} pages  ${reason}`);
  }
  process.exit();
});
