import { parentPort, workerData } from 'node:worker_threads';
import { toFault, type Fault } from './fault.ts';
import { Shard, type ShardOptions } from './shard.ts';

/** What a shard in another thread is asked to do. */
export interface ShardOrder {
  number: number;
  method: Exclude<keyof Shard, 'done'>;
  parameters: unknown[];
}

export type ShardAnswer =
  { number: number; result: unknown } | { number: number; fault: Fault } | { done: number };

const tellEvery = 100;

if (parentPort !== null) {
  const port = parentPort;
  const shard = await Shard.open(workerData as ShardOptions);
  const timer = setInterval(() => port.postMessage({ done: shard.done }), tellEvery);
  timer.unref();
  port.on('message', ({ number, method, parameters }: ShardOrder) => {
    const act = shard[method] as (...parameters: unknown[]) => Promise<unknown>;
    act.apply(shard, parameters).then(
      (result) => port.postMessage({ number, result }),
      (error: unknown) => port.postMessage({ number, fault: toFault(error) }),
    );
  });
}
