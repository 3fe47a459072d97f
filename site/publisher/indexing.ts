import type { Receipt, Receipts } from './receipts.ts';
import type { Releases } from './releases.ts';
import { hasIndex, installIndex, makeIndex } from './search.ts';
import type { SearchPages } from './searchPages.ts';

interface Cause {
  receipt: Receipt;
  since: number;
}

/** Brings the search index up to the newest release, while other releases may be made. */
export class Indexing {
  readonly #releases: Releases;
  readonly #receipts: Receipts;
  readonly #print: (line: string) => void;
  readonly #finish: () => void;
  /** What receipts still have to say when search finds. */
  #causes: Cause[] = [];
  #running: Promise<void> | undefined;
  #isClosed = false;

  /** `finish` is called when search has caught up. */
  constructor(
    releases: Releases,
    receipts: Receipts,
    { print, finish }: { print: (line: string) => void; finish: () => void },
  ) {
    this.#releases = releases;
    this.#receipts = receipts;
    this.#print = print;
    this.#finish = finish;
  }

  /** Takes note that search has not caught up with a release yet. */
  expect(receipt: Receipt, since: number): void {
    this.#causes.push({ receipt, since });
  }

  /** Begins, unless it is under way. */
  begin(pages: SearchPages): void {
    this.#running ??= this.#catchUp(pages).finally(() => (this.#running = undefined));
  }

  /** Takes note that nobody waits for search; answers whether anybody did. */
  forget(): boolean {
    const waited = this.#causes.length > 0;
    this.#causes = [];
    return waited;
  }

  get running(): Promise<void> | undefined {
    return this.#running;
  }

  close(): void {
    this.#isClosed = true;
  }

  async #catchUp(pages: SearchPages): Promise<void> {
    while (!this.#isClosed) {
      const { newest } = this.#releases;
      if (newest === null) return;
      const causes = this.#causes;
      try {
        await this.#index(newest, pages);
      } catch (error) {
        this.#print(`The search index: ${error instanceof Error ? error.message : error}`);
        return;
      }
      this.#causes = this.#causes.filter((cause) => !causes.includes(cause));
      for (const { receipt, since } of causes) {
        this.#receipts.send({ ...receipt, searchMs: Date.now() - since });
      }
      if (this.#causes.length > 0) continue;
      if (causes.length > 0) this.#finish();
      return;
    }
  }

  async #index(release: string, pages: SearchPages): Promise<void> {
    const parts = pages.getParts();
    const folder = this.#releases.toFolder(release);
    if (hasIndex(folder, parts)) return;
    const { folder: space, searchStore: store } = this.#releases;
    const made = await makeIndex(folder, parts, { space, store });
    const now = this.#releases.newest ?? release;
    this.#releases.noteChange(installIndex(this.#releases.toFolder(now), made, { store }));
    this.#releases.tidy().catch((error: unknown) => this.#print(`Tidying releases: ${error}`));
  }
}
