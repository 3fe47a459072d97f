import { draftRequest, hint, Refusal, rollback, startControl } from './control.ts';
import { LiveSite } from './liveSite.ts';
import { spareMemory } from './memory.ts';
import { Queue } from './queue.ts';
import { Receipts, toReceipt } from './receipts.ts';
import { Releases } from './releases.ts';
import { serveSite } from './server.ts';
import type { Named } from './sync.ts';

export interface PublisherOptions {
  /** Address of the server that has the public content API. */
  api: string;
  /** Where receipts go; the content API unless said otherwise. */
  cms?: string;
  /** The folder of the compiled site. */
  build: string;
  /** The folder of all releases. */
  releases: string;
  /** The folder of what is kept from one start to the next: documents, pictures. */
  cache: string;
  host: string;
  /** Where readers find the live release. */
  port: number;
  control: { port: number; host?: string };
  /** Known to the CMS and the publisher only. */
  token: string;
  /** Called after each release, for a static host that fetches the site. */
  deployHook?: string;
  reconcileEvery?: number;
  compress?: boolean;
  /** False leaves the search index alone. */
  search?: boolean;
  /** How long parts of the index that were replaced are still served, in milliseconds. */
  searchGraceMs?: number;
  /** How many threads render; unless said, two when the site is large. */
  threads?: number;
  print?: (line: string) => void;
}

/** Keeps a site live: takes hints, compares, renders what is stale, and serves the last release. */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #releases: Releases;
  readonly #receipts: Receipts;
  readonly #site: LiveSite;
  readonly #queue: Queue;
  readonly #print: (line: string) => void;
  readonly #closers: (() => Promise<void>)[] = [];

  constructor(options: PublisherOptions) {
    const { releases, compress = true, cms = options.api, token, print = console.log } = options;
    spareMemory();
    this.#options = options;
    this.#print = print;
    this.#releases = new Releases(releases, { compress });
    this.#receipts = new Receipts(cms, token, print);
    this.#site = new LiveSite(options, {
      releases: this.#releases,
      receipts: this.#receipts,
      print,
    });
    this.#queue = new Queue(this.#site);
  }

  async start(): Promise<{ url: string; controlPort: number }> {
    const { control, host, port, token, reconcileEvery = 60_000 } = this.#options;
    await this.#releases.open();
    const server = await serveSite({ dir: () => this.#liveFolder, host, port });
    this.#closers.push(() => server.close());
    const orders = await startControl(this.#getOrders(), { ...control, token });
    this.#closers.push(async () => {
      orders.closeAllConnections();
      await new Promise<void>((resolve) => orders.close(() => resolve()));
    });
    const timer = setInterval(() => this.reconcile(), reconcileEvery);
    this.#closers.push(async () => clearInterval(timer));
    this.#queue.work();
    const address = orders.address();
    const controlPort = typeof address === 'object' && address !== null ? address.port : 0;
    return { url: server.url, controlPort };
  }

  /** Takes note of documents that may have changed. */
  hint(documents: readonly Named[]): void {
    this.#queue.hint(documents);
  }

  /** Compares everything with the CMS, soon. */
  reconcile(): void {
    this.#queue.compare();
  }

  /** Resolves when there is nothing left to do, search included. */
  async settle(): Promise<void> {
    const { indexing } = this.#site;
    while (this.#queue.running || indexing.running) {
      await (this.#queue.running ?? indexing.running);
    }
  }

  /** Shows an earlier release; it stays until there is something new to publish. */
  rollBack(id: string): void {
    const release = this.#releases.list.find((one) => one.id === id);
    if (release === undefined) throw new Refusal(404, `There is no release ${id}.`);
    this.#show(id);
    this.#print(`Rolled back to ${id} of ${release.at}.`);
  }

  /** What was rolled back is over: readers get the newest release again. */
  #rollForward(): void {
    const { live, newest } = this.#releases;
    if (newest !== null && live !== newest) this.#show(newest);
  }

  /** The CMS is told last which release it is: with the newest, all that was published is live. */
  #show(id: string): void {
    this.#releases.show(id);
    this.#receipts.send(toReceipt(id, id === this.#releases.newest ? 'reconcile' : 'rollback', []));
    this.#site.deploy();
  }

  get status() {
    const { live, newest, list } = this.#releases;
    return {
      live,
      isRolledBack: live !== newest,
      releases: list.toReversed(),
      working: this.#site.working,
    };
  }

  async close(): Promise<void> {
    this.#queue.close();
    this.#site.indexing.close();
    for (const close of this.#closers) await close();
    await this.settle();
    await this.#site.close();
    await this.#releases.close();
  }

  get #liveFolder(): string | null {
    const { live } = this.#releases;
    return live === null ? null : this.#releases.toFolder(live);
  }

  #getOrders() {
    return {
      'POST /hint': (body: unknown) => {
        this.hint(hint.parse(body).documents);
        return { status: 202, body: {} };
      },
      'POST /reconcile': () => {
        this.#site.reports.forgive();
        this.#rollForward();
        this.reconcile();
        return { status: 202, body: {} };
      },
      'POST /rollback': (body: unknown) => {
        this.rollBack(rollback.parse(body).release);
        return { status: 200, body: {} };
      },
      'GET /status': () => ({ status: 200, body: this.status }),
      'POST /preview': (body: unknown) => {
        const { document, locale } = draftRequest.parse(body);
        return this.#site.preview(document, locale);
      },
    };
  }
}
