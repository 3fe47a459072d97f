import { setPriority } from 'node:os';
import { text } from 'node:stream/consumers';
import { serveSite } from '#site/publisher/server.ts';
import { getLiveFolder, SteadyReader } from './steadyReader.ts';

/**
 * Serves what is live and reads it without pause until its input ends; prints each newer version, and
 * what it has seen.
 */
const [releases = '', ...paths] = process.argv.slice(2);
// It would take half of the machine from those whom it reads.
setPriority(10);
const server = await serveSite({
  dir: () => getLiveFolder(releases),
  port: 0,
  host: '127.0.0.1',
});
const reader = new SteadyReader({ url: server.url, releases, paths });
reader.onNewest = (newest) => console.log(JSON.stringify({ newest }));
reader.start();
await text(process.stdin);
await reader.stop();
await server.close();
const { problems, versions, answers } = reader;
console.log(JSON.stringify({ problems, versions: versions.size, answers }));
