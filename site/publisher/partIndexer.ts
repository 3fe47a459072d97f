import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { toError } from './fault.ts';
import type { PartTask, SharedFiles } from './indexPart.ts';
import type { PartAnswer, PartOrder } from './partThread.ts';

/**
 * A thread with a Pagefind of its own: one Pagefind keeps one core busy, and what goes to it and
 * comes back is much for a thread that serves readers.
 */
export class PartIndexer {
  readonly #thread = new Worker(new URL('partThread.ts', import.meta.url));
  readonly #ended = once(this.#thread, 'exit');
  #asked: PromiseWithResolvers<SharedFiles> | undefined;
  #name = '';

  constructor() {
    this.#thread.on('message', (answer: PartAnswer) => {
      if ('files' in answer) this.#asked?.resolve(answer.files);
      else this.#asked?.reject(toError(answer.fault));
    });
    this.#thread.on('error', (error) => this.#asked?.reject(error));
    this.#thread.on('exit', () => {
      this.#asked?.reject(new Error(`Pagefind ended before ${this.#name} was indexed.`));
    });
  }

  /** Indexes one part; answers what all parts have in common. */
  run(task: PartTask): Promise<SharedFiles> {
    this.#asked = Promise.withResolvers();
    this.#name = task.name;
    this.#send(task);
    return this.#asked.promise;
  }

  /** Resolves once the thread and its Pagefind have ended. */
  async close(): Promise<void> {
    this.#send(null);
    await this.#ended;
  }

  #send(order: PartOrder): void {
    this.#thread.postMessage(order);
  }
}
