import { firstPages } from '../lib/cms.ts';
import type { Stored } from '../lib/texts.ts';
import { readBatch, type Batch } from './batch.ts';
import type { Kept } from './content.ts';
import { RemoteShard } from './remoteShard.ts';
import type { Shard } from './shard.ts';

interface Reading {
  /** Address of the server that has the public content API. */
  api: string;
  /** Whether texts are all that is read of them later. */
  isFinal: boolean;
  /** Puts what was fetched into the file of all documents. */
  take: (batch: Batch) => Kept;
  /** Opens the threads; called when there is enough to fetch. */
  open: () => Promise<readonly (Shard | RemoteShard)[]>;
}

/** A second thread takes longer to start than so many pages of lists, after the first of each. */
const manyPages = 2;

/**
 * Fetches all that is published; answers what is wrong with documents. Shards that were opened have
 * every document then: each thread keeps what it has fetched, and is handed the rest meanwhile.
 */
export async function readAll({ api, isFinal, take, open }: Reading): Promise<string[]> {
  const problems: string[] = [];
  /** Those still to be fetched. */
  const pages = [...firstPages];
  const early: Stored[] = [];
  const given: Promise<void>[] = [];
  let further = 0;
  let opening: Promise<void> | undefined;
  let shards: readonly (Shard | RemoteShard)[] = [];
  const readOn = async (reader: RemoteShard | null) => {
    for (let page = pages.shift(); page !== undefined; page = pages.shift()) {
      const read = reader ? reader.read(api, page) : readBatch(api, page, isFinal);
      const { batch, problems: found, last } = await read;
      problems.push(...found);
      const { documents, start } = take(batch);
      if (shards.length === 0) early.push(...documents);
      for (const shard of shards) {
        given.push(hold(shard === reader ? reader.keep(page, start) : shard.take(documents)));
      }
      if (page.number > 1) continue;
      for (let number = 2; number <= last; number += 1) pages.push({ ...page, number });
      further += last - 1;
      if (further > manyPages) opening ??= hold(readWithShards());
    }
  };
  const readWithShards = async () => {
    shards = await open();
    for (const shard of shards) given.push(hold(shard.take(early)));
    const readers = shards.filter((shard) => shard instanceof RemoteShard);
    await readInPairs(readers, readOn);
  };
  await readInPairs([null], readOn);
  await opening;
  await Promise.all(given);
  return problems;
}

/** Each reader has two pages on the way, so that it need not wait for the CMS. */
async function readInPairs<Reader>(
  readers: readonly Reader[],
  readOn: (reader: Reader) => Promise<void>,
): Promise<void> {
  await Promise.all([...readers, ...readers].map(readOn));
}

/** The same promise, which may fail before anybody waits for it. */
function hold<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}
