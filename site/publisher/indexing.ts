import type { Receipt, Receipts } from './receipts.ts';
import type { Releases } from './releases.ts';
import { findReplaced, hasIndex, installIndex, makeIndex, removeParts } from './search.ts';
import type { SearchPages } from './searchPages.ts';

interface Options {
  print: (line: string) => void;
  tell: (error: Error) => void;
  finish: () => void;
  graceMs?: number;
}

interface Cause {
  receipt: Receipt;
  since: number;
  /** Whether readers were given something new. */
  isRelease: boolean;
}

/** How long a reader who has begun to search is given the parts that were replaced meanwhile. */
const grace = 300_000;
/** After how long an index that could not be made is tried again. */
const retry = 60_000;
/** So many are kept for them, as a part may be a thousand files. */
const mostReplaced = 8;

/** Brings the search index up to the newest release, while other releases may be made. */
export class Indexing {
  readonly #releases: Releases;
  readonly #receipts: Receipts;
  readonly #print: (line: string) => void;
  readonly #finish: () => void;
  readonly #tell: (error: Error) => void;
  readonly #grace: number;
  /** When the parts that no search asks any more were first seen so, by their names. */
  #replaced = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  /** What receipts still have to say when search finds. */
  #causes: Cause[] = [];
  #running: Promise<void> | undefined;
  #isClosed = false;
  #isFailing = false;

  /** `finish` is called when search has caught up, or cannot; parts that were replaced go after `graceMs`. */
  constructor(
    releases: Releases,
    receipts: Receipts,
    { print, tell, finish, graceMs = grace }: Options,
  ) {
    this.#releases = releases;
    this.#receipts = receipts;
    this.#print = print;
    this.#tell = tell;
    this.#finish = finish;
    this.#grace = graceMs;
  }

  /** Takes note that search has not caught up with a release yet. */
  expect(receipt: Receipt, since: number, { isRelease = true } = {}): void {
    this.#causes.push({ receipt, since, isRelease });
  }

  /** Begins, unless it is under way. */
  begin(pages: SearchPages): void {
    this.#running ??= this.#catchUp(pages).finally(() => (this.#running = undefined));
  }

  /** Takes note that nobody waits for search; answers whether there was a release. */
  forget(): boolean {
    const causes = this.#causes.splice(0);
    return causes.some(({ isRelease }) => isRelease);
  }

  get running(): Promise<void> | undefined {
    return this.#running;
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  async #catchUp(pages: SearchPages): Promise<void> {
    while (!this.#isClosed) {
      const { newest } = this.#releases;
      if (newest === null) return;
      const causes = [...this.#causes];
      try {
        await this.#index(newest, pages);
        this.#isFailing = false;
      } catch (error) {
        if (this.#releases.newest !== newest) continue;
        return this.#fail(error, pages);
      }
      this.#causes = this.#causes.filter((cause) => !causes.includes(cause));
      for (const { receipt, since } of causes) {
        this.#receipts.send({ ...receipt, searchMs: Date.now() - since });
      }
      if (this.#causes.length > 0) continue;
      if (causes.some(({ isRelease }) => isRelease)) this.#finish();
      return;
    }
  }

  /** Pages are live without it: it is told once, and tried again after a while. */
  #fail(error: unknown, pages: SearchPages): void {
    if (this.#isClosed) return;
    if (!this.#isFailing) {
      this.#tell(
        new Error('Pages are live, but search does not find what changed.', { cause: error }),
      );
      this.#finish();
    }
    this.#isFailing = true;
    setTimeout(() => this.begin(pages), retry).unref();
  }

  async #index(release: string, pages: SearchPages): Promise<void> {
    const parts = pages.getParts();
    const folder = this.#releases.toFolder(release);
    if (hasIndex(folder, parts)) return this.#retire();
    const { folder: space, searchStore: store } = this.#releases;
    const made = await this.#releases.hold(release, () =>
      makeIndex(folder, parts, { space, store }),
    );
    const now = this.#releases.newest ?? release;
    this.#releases.noteChange(installIndex(this.#releases.toFolder(now), made, { store }));
    this.#retire();
    this.#tidy();
  }

  /** What was withdrawn stands in parts that were replaced: they must not stay for good. */
  #retire(): void {
    const { newest } = this.#releases;
    if (newest === null || this.#isClosed) return;
    const tree = this.#releases.toFolder(newest);
    const now = Date.now();
    const since = findReplaced(tree)
      .map((name) => [name, this.#replaced.get(name) ?? now] as const)
      .toSorted(([, one], [, other]) => other - one);
    const left = since.slice(0, mostReplaced).filter(([, at]) => at + this.#grace > now);
    const due = since.slice(left.length).map(([name]) => name);
    this.#replaced = new Map(left);
    if (due.length > 0) {
      this.#releases.noteChange(removeParts(tree, due));
      this.#tidy();
    }
    if (this.#replaced.size === 0 || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#retire();
    }, this.#grace).unref();
  }

  #tidy(): void {
    this.#releases.tidy().catch((error: unknown) => this.#print(`Tidying releases: ${error}`));
  }
}
