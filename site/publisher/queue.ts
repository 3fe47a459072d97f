import type { Named } from './sync.ts';

/** Does what is due; each step leaves a site that is whole. */
export interface Worker {
  readonly isOpen: boolean;
  open(): Promise<void>;
  /** Takes over what these documents are now; `since` is when the first was heard of. */
  update(documents: readonly Named[], since: number): Promise<void>;
  compare(): Promise<void>;
  /** Takes note of what stopped a step; what was lost with it is found by the next comparison. */
  fail(error: unknown, documents: readonly Named[]): void;
  rest(): void;
}

/** What waits to be done, and the one at a time that is being done. Hints come in bursts. */
export class Queue {
  readonly #worker: Worker;
  #hinted = new Map<string, Named & { since: number }>();
  #isComparisonDue = true;
  #running: Promise<void> | undefined;
  #isClosed = false;

  constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** Takes note of documents that may have changed. */
  hint(documents: readonly Named[]): void {
    for (const { kind, id } of documents) {
      const key = `${kind}/${id}`;
      if (!this.#hinted.has(key)) this.#hinted.set(key, { kind, id, since: Date.now() });
    }
    this.work();
  }

  /** Compares everything with the CMS, soon. */
  compare(): void {
    this.#isComparisonDue = true;
    this.work();
  }

  /** Works off what is due, unless that is under way. */
  work(): void {
    if (this.#running || this.#isClosed) return;
    this.#running = this.#workOff().finally(() => {
      this.#running = undefined;
      if (this.#isDue) this.work();
    });
  }

  /** What is under way, if anything is. */
  get running(): Promise<void> | undefined {
    return this.#running;
  }

  /** Finishes the step under way and begins no other. */
  close(): void {
    this.#isClosed = true;
  }

  get #isDue(): boolean {
    return !this.#isClosed && (this.#isComparisonDue || this.#hinted.size > 0);
  }

  async #workOff(): Promise<void> {
    while (this.#isDue) {
      const hints = [...this.#hinted.values()];
      try {
        await this.#take(hints);
      } catch (error) {
        this.#worker.fail(error, hints);
        return;
      } finally {
        this.#worker.rest();
      }
    }
  }

  /** Takes one step: the first release, then hints, then a comparison. */
  async #take(hints: readonly (Named & { since: number })[]): Promise<void> {
    if (!this.#worker.isOpen) {
      this.#isComparisonDue = false;
      return this.#worker.open();
    }
    if (hints.length > 0) {
      this.#hinted = new Map();
      return this.#worker.update(hints, Math.min(...hints.map(({ since }) => since)));
    }
    this.#isComparisonDue = false;
    return this.#worker.compare();
  }
}
