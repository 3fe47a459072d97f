import { toNumber } from './spread.ts';

/** How many shares are taken; in memory that all threads see. */
export type Taken = Int32Array<SharedArrayBuffer>;

/** The last of them take a fiftieth of a second for ten thousand documents. */
const shares = 200;

/** For threads that share out the same texts among them, each of which begins with all. */
export function countTaken(): Taken {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Of these texts those that no other thread takes: a share at a time, while there are any. */
export function* takeShares(texts: Iterable<string>, taken: Taken): Generator<string, void> {
  const byShare = Map.groupBy(texts, (text) => toNumber(text) % shares);
  for (let share = Atomics.add(taken, 0, 1); share < shares; share = Atomics.add(taken, 0, 1)) {
    yield* byShare.get(share) ?? [];
  }
}
