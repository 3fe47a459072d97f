import path from 'node:path';
import { Publisher, type PublisherOptions } from '#site/publisher/publisher.ts';

/** A publisher on free ports, for a test with a folder that has a compiled site in `build`. */
export function aPublisher(
  folder: string,
  options: Pick<PublisherOptions, 'api'> & Partial<PublisherOptions>,
): Publisher {
  return new Publisher({
    build: path.join(folder, 'build'),
    releases: path.join(folder, 'releases'),
    cache: path.join(folder, 'cache'),
    host: '127.0.0.1',
    port: 0,
    control: { port: 0 },
    token: 'known-to-nobody',
    print: () => undefined,
    ...options,
  });
}
