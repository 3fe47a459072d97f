import { Worker } from 'node:worker_threads';
import type { PartTask, SharedFiles } from './indexPart.ts';

/**
 * A thread with a Pagefind of its own: one Pagefind keeps one core busy, and what goes to it and
 * comes back is much for a thread that serves readers.
 */
export class PartIndexer {
  readonly #thread = new Worker(new URL('partThread.ts', import.meta.url));
  #asked: PromiseWithResolvers<SharedFiles> | undefined;
  #name = '';

  constructor() {
    this.#thread.on('message', (files: SharedFiles) => this.#asked?.resolve(files));
    this.#thread.on('error', (error) => this.#asked?.reject(error));
    this.#thread.on('exit', () => {
      this.#asked?.reject(new Error(`Pagefind ended before ${this.#name} was indexed.`));
    });
  }

  /** Indexes one part; answers what all parts have in common. */
  run(task: PartTask): Promise<SharedFiles> {
    this.#asked = Promise.withResolvers();
    this.#name = task.name;
    this.#thread.postMessage(task);
    return this.#asked.promise;
  }

  async close(): Promise<void> {
    await this.#thread.terminate();
  }
}
