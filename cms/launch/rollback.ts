import { runCommand } from './command.ts';
import { Refusal } from './failure.ts';
import { prepare } from './preparation.ts';
import { order, readReleases, releasesFolder } from './publishing.ts';

await runCommand(async () => {
  const settings = await prepare();
  const [id] = process.argv.slice(2);
  if (!id) throw new Refusal('Name a release: npm run releases lists them.');
  const answer = await order(settings, '/rollback', { release: id });
  if (answer && !answer.ok) throw new Refusal(await answer.text());
  if (!answer) {
    if (!readReleases().releases.some((release) => release.id === id)) {
      throw new Refusal(`There is no release ${id}: npm run releases lists them.`);
    }
    const { Releases } = await import('#site/publisher/releases.ts');
    const kept = new Releases(releasesFolder);
    await kept.open();
    kept.show(id);
    await kept.close();
  }
  console.log(`Readers see ${id} until something new is published.`);
  process.exit();
});
