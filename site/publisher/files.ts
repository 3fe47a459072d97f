import { Worker } from 'node:worker_threads';
import type { Brake } from './brake.ts';
import { toError } from './fault.ts';
import type { FileAnswer, FileTask, FileThreadOptions } from './fileThread.ts';

/** More than so many unanswered tasks, and whoever asks must wait: what they hold is in memory. */
const most = 400;
/** So many tasks go to the thread at once: each message has a price of its own. */
const batch = 32;

interface Options {
  /** Leaves the cores to whatever else wants them. */
  isInBackground?: boolean;
  /** Holds it up. */
  brake?: Brake;
}

/** A thread that works on files, so that rendering has a core to itself. */
export class Files {
  readonly #options: Options;
  readonly #waiting = new Map<
    number,
    { resolve(result: string | null): void; reject(error: unknown): void }
  >();
  #worker: Worker;
  #outbox: (FileTask & { at: number })[] = [];
  #count = 0;
  #wake: (() => void) | undefined;
  #isClosed = false;

  constructor(options: Options = {}) {
    this.#options = options;
    this.#worker = this.#open();
  }

  /** Resolves with what the task answers. */
  run(task: FileTask): Promise<string | null> {
    this.#worker.ref();
    const at = (this.#count += 1);
    if (this.#outbox.length === 0) setImmediate(() => this.#send());
    this.#outbox.push({ at, ...task });
    if (this.#outbox.length >= batch) this.#send();
    return new Promise((resolve, reject) => this.#waiting.set(at, { resolve, reject }));
  }

  /** Resolves when there is room for more. */
  async ready(): Promise<void> {
    if (this.#waiting.size < most) return;
    await new Promise<void>((resolve) => (this.#wake = resolve));
    this.#wake = undefined;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker.terminate();
  }

  #open(): Worker {
    const { isInBackground = false, brake } = this.#options;
    const workerData: FileThreadOptions = { isInBackground, brake: brake?.buffer };
    const worker = new Worker(new URL('fileThread.ts', import.meta.url), { workerData });
    worker.unref();
    worker.on('message', (answers: FileAnswer[]) => {
      for (const answer of answers) this.#settle(answer);
      if (this.#waiting.size < most / 2) this.#wake?.();
      if (this.#waiting.size === 0) worker.unref();
    });
    let reason: unknown;
    worker.on('error', (error) => (reason = error));
    worker.on('exit', () => this.#replace(reason));
    return worker;
  }

  /** What was asked of a thread that has ended is lost; what comes has another. */
  #replace(cause: unknown): void {
    const error = new Error('A thread that works on files has ended.', { cause });
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
    this.#outbox = [];
    this.#wake?.();
    if (!this.#isClosed) this.#worker = this.#open();
  }

  #send(): void {
    if (this.#outbox.length === 0) return;
    this.#worker.postMessage(this.#outbox);
    this.#outbox = [];
  }

  #settle(answer: FileAnswer): void {
    const waiting = this.#waiting.get(answer.at);
    this.#waiting.delete(answer.at);
    if ('fault' in answer) waiting?.reject(toError(answer.fault));
    else waiting?.resolve(answer.result);
  }
}
