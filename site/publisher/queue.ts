import type { Named } from './sync.ts';

/** Does what is due; each step leaves a site that is whole. */
export interface Worker {
  readonly isOpen: boolean;
  open(): Promise<void>;
  /** Takes over what these documents are now; `since` is when the first was heard of. */
  update(documents: readonly Named[], since: number): Promise<void>;
  /** Leaves the site closed when it must be opened anew. */
  compare(): Promise<void>;
  /**
   * Takes note of what stopped a step, and of the documents it was about, if of some only. What was
   * lost with it is found by the next comparison.
   */
  fail(error: unknown, documents: readonly Named[]): void;
  rest(): void;
}

/**
 * What waits to be done, and the one at a time that is being done. Hints come in bursts. After a
 * failure nothing is done until a comparison is asked for, or, where the site is open, a hint comes.
 */
export class Queue {
  readonly #worker: Worker;
  #hinted = new Map<string, Named & { since: number }>();
  #isComparisonDue = true;
  #running: Promise<void> | undefined;
  #hasFailed = false;
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
    // Opening takes long: what stopped it is not tried again for each hint of a burst.
    if (this.#worker.isOpen || !this.#hasFailed) this.work();
  }

  /** Compares everything with the CMS, soon. */
  compare(): void {
    this.#isComparisonDue = true;
    this.work();
  }

  /** Works off what is due, unless that is under way. */
  work(): void {
    if (!this.#running && this.#isDue) this.#running = this.#workOff();
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
    this.#hasFailed = false;
    while (this.#isDue && !this.#hasFailed) {
      // Those that wait while the site is opened have nothing to do with it.
      const hints = this.#worker.isOpen ? [...this.#hinted.values()] : [];
      try {
        await this.#take(hints);
      } catch (error) {
        this.#hasFailed = true;
        this.#worker.fail(error, hints);
      } finally {
        this.#worker.rest();
      }
    }
    this.#running = undefined;
  }

  /** Takes one step: the first release, then hints, then a comparison. */
  async #take(hints: readonly (Named & { since: number })[]): Promise<void> {
    if (!this.#worker.isOpen) return this.#worker.open();
    if (hints.length > 0) {
      this.#hinted = new Map();
      return this.#worker.update(hints, Math.min(...hints.map(({ since }) => since)));
    }
    this.#isComparisonDue = false;
    await this.#worker.compare();
    // It may have found that all must be fetched anew.
    if (!this.#worker.isOpen) this.#isComparisonDue = true;
  }
}
