import { Publisher, type PublisherOptions } from '#site/publisher/publisher.ts';

/** A publisher as a process of its own; it says where it is to be found. */
const options = JSON.parse(process.argv[2] ?? '{}') as PublisherOptions;
const publisher = new Publisher(options);
const { url, controlPort } = await publisher.start();
console.log(JSON.stringify({ url, controlPort }));
