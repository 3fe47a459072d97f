import { firstPages, type DocumentPage } from '../lib/cms.ts';
import type { Stored } from '../lib/texts.ts';
import { readBatch, type Batch } from './batch.ts';
import type { Kept } from './content.ts';
import { RemoteShard } from './remoteShard.ts';
import type { Shard } from './shard.ts';

interface Reading {
  /** Address of the server that has the public content API. */
  api: string;
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
export async function readAll({ api, take, open }: Reading): Promise<string[]> {
  const problems: string[] = [];
  const others: DocumentPage[] = [];
  const early: Stored[] = [];
  let opening: ReturnType<Reading['open']> | undefined;
  await Promise.all(
    firstPages.map(async (page) => {
      const { batch, last, problems: found } = await readBatch(api, page);
      early.push(...take(batch).documents);
      problems.push(...found);
      for (let number = 2; number <= last; number += 1) others.push({ ...page, number });
      if (others.length > manyPages) opening ??= hold(open());
    }),
  );
  const shards = (await opening) ?? [];
  const given = shards.map((shard) => hold(shard.take(early)));
  const queue = others.values();
  const readOthers = async (reader: RemoteShard | null) => {
    for (const page of queue) {
      const read = reader ? reader.read(api, page) : readBatch(api, page);
      const { batch, problems: found } = await read;
      problems.push(...found);
      const { documents, start } = take(batch);
      for (const shard of shards) {
        given.push(hold(shard === reader ? reader.keep(page, start) : shard.take(documents)));
      }
    }
  };
  const readers = [null, ...shards.filter((shard) => shard instanceof RemoteShard)];
  // Each has two pages on the way, so that it need not wait for the CMS.
  await Promise.all([...readers, ...readers].map(readOthers));
  await Promise.all(given);
  return problems;
}

/** The same promise, which may fail before anybody waits for it. */
function hold<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}
