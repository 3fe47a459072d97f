import path from 'node:path';
import type { Quality } from './compress.ts';
import type { Draft } from './draft.ts';
import { Files } from './files.ts';

/** So few at a time that a release which comes meanwhile need not wait for long. */
const batch = 3;

/** Compresses what the last releases changed once more and better, after readers have it. */
export class BetterCompression {
  readonly #folder: string;
  readonly #noteChange: (files: readonly string[]) => void;
  readonly #thread = new Files({ isInBackground: true });
  readonly #waiting = new Map<string, Quality>();
  #running: Promise<boolean> | undefined;
  #pause: PromiseWithResolvers<void> | undefined;
  #isClosed = false;

  /** `folder` is that of all releases; `noteChange` hears what changed in the newest. */
  constructor(folder: string, noteChange: (files: readonly string[]) => void) {
    this.#folder = folder;
    this.#noteChange = noteChange;
  }

  /** Takes note of what a release changes; where that is much, it is only made complete. */
  expect({ compressed, written }: Draft): void {
    if (compressed === Infinity) return;
    const quality = written.size > compressed ? 9 : 11;
    for (const file of written.keys()) this.#waiting.set(file, quality);
  }

  /** Works off what waits, a few files at a time; answers whether there was any. */
  run(getNewest: () => string | null): Promise<boolean> {
    this.#running ??= this.#work(getNewest).finally(() => (this.#running = undefined));
    return this.#running;
  }

  /** Leaves the machine to a release that is being made, until `goOn`. */
  pause(): void {
    this.#pause ??= Promise.withResolvers();
  }

  goOn(): void {
    this.#pause?.resolve();
    this.#pause = undefined;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.goOn();
    await this.#running?.catch(() => undefined);
    await this.#thread.close();
  }

  async #work(getNewest: () => string | null): Promise<boolean> {
    let isDone = false;
    for (let next = this.#next(); next !== undefined && !this.#isClosed; next = this.#next()) {
      await this.#pause?.promise;
      const { quality, files } = next;
      const newest = getNewest();
      if (newest === null) break;
      const folder = path.join(this.#folder, newest);
      const part = path.join(this.#folder, '.compressed');
      await this.#thread.run({ task: 'compress', folder, files, quality, part });
      // Another release was made meanwhile, and from a tree without these: they are done again.
      if (getNewest() !== newest) continue;
      for (const file of files) this.#waiting.delete(file);
      this.#noteChange(files);
      isDone = true;
    }
    return isDone;
  }

  #next(): { quality: Quality; files: string[] } | undefined {
    const [first] = this.#waiting.values();
    if (first === undefined) return undefined;
    const files: string[] = [];
    // Tens of thousands wait after a first release: what is not in the batch is not looked at.
    for (const [file, quality] of this.#waiting) {
      if (quality === first) files.push(file);
      if (files.length === batch) break;
    }
    return { quality: first, files };
  }
}
