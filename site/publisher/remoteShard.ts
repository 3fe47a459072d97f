import { Worker } from 'node:worker_threads';
import { toError } from './fault.ts';
import type { Shard, ShardOptions } from './shard.ts';
import type { ShardAnswer, ShardOrder } from './shardThread.ts';

type Method = ShardOrder['method'];
type Shape = Pick<Shard, Method | 'done'>;

/** A shard in a thread of its own. */
export class RemoteShard implements Shape {
  done = 0;
  readonly #thread: Worker;
  readonly #asked = new Map<number, PromiseWithResolvers<unknown>>();
  #count = 0;
  #failure: Error | undefined;

  constructor(options: ShardOptions) {
    this.#thread = new Worker(new URL('shardThread.ts', import.meta.url), { workerData: options });
    this.#thread.unref();
    this.#thread.on('message', (answer: ShardAnswer) => this.#settle(answer));
    this.#thread.on('error', (cause) => this.#fail(cause));
    this.#thread.on('exit', () => this.#fail(undefined));
  }

  /** What ended the thread, if anything did. */
  get failure(): Error | undefined {
    return this.#failure;
  }

  readonly read: Shape['read'] = (...parameters) => this.#ask('read', parameters);
  readonly keep: Shape['keep'] = (...parameters) => this.#ask('keep', parameters);
  readonly take: Shape['take'] = (...parameters) => this.#ask('take', parameters);
  readonly begin: Shape['begin'] = (...parameters) => this.#ask('begin', parameters);
  readonly change: Shape['change'] = (...parameters) => this.#ask('change', parameters);
  readonly writeStale: Shape['writeStale'] = (...parameters) => this.#ask('writeStale', parameters);
  readonly writeHosting: Shape['writeHosting'] = (...parameters) =>
    this.#ask('writeHosting', parameters);
  readonly settle: Shape['settle'] = (...parameters) => this.#ask('settle', parameters);
  readonly rest: Shape['rest'] = (...parameters) => this.#ask('rest', parameters);
  readonly takeBack: Shape['takeBack'] = (...parameters) => this.#ask('takeBack', parameters);
  readonly preview: Shape['preview'] = (...parameters) => this.#ask('preview', parameters);

  async close(): Promise<void> {
    this.#failure ??= new Error('The thread that renders was closed.');
    await this.#thread.terminate();
  }

  #ask<Result>(method: Method, parameters: unknown[]): Promise<Result> {
    if (this.#failure) return Promise.reject(this.#failure);
    const number = (this.#count += 1);
    const asked = Promise.withResolvers<unknown>();
    this.#asked.set(number, asked);
    this.#thread.ref();
    this.#thread.postMessage({ number, method, parameters } satisfies ShardOrder);
    return asked.promise as Promise<Result>;
  }

  #settle(answer: ShardAnswer): void {
    if ('done' in answer) {
      this.done = answer.done;
      return;
    }
    const asked = this.#asked.get(answer.number);
    this.#asked.delete(answer.number);
    if (this.#asked.size === 0) this.#thread.unref();
    if ('fault' in answer) asked?.reject(toError(answer.fault));
    else asked?.resolve(answer.result);
  }

  #fail(cause: unknown): void {
    this.#failure ??= new Error('A thread that renders has ended.', { cause });
    for (const { reject } of this.#asked.values()) reject(this.#failure);
    this.#asked.clear();
  }
}
