import path from 'node:path';
import { callHook, getDocuments, getRedirects, parseDocument, type Redirect } from '../lib/cms.ts';
import { Content, isMove, type AppliedChange } from './content.ts';
import { draftRequest, hint, Refusal, rollback, startControl } from './control.ts';
import { toGuardedPage } from './policy.ts';
import { isOfMachine, Receipts, toNamed, toReceipt, type Receipt } from './receipts.ts';
import { Releases, type Reason, type ReleaseFacts } from './releases.ts';
import { hasIndex, installIndex, makeIndex } from './search.ts';
import { serveSite } from './server.ts';
import { Site, type Progress } from './site.ts';
import { fetchChanges, findDifferences, type Named, type Refused } from './sync.ts';

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
  print?: (line: string) => void;
}

interface Cause {
  reason: Reason;
  /** When the change was heard of. */
  since: number;
}

/** Keeps a site live: takes hints, compares, renders what is stale, and serves the last release. */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #releases: Releases;
  readonly #content: Content;
  readonly #receipts: Receipts;
  readonly #closers: (() => Promise<void>)[] = [];
  #site: Site | undefined;
  #redirects: Redirect[] = [];
  #hinted = new Map<string, Named & { since: number }>();
  #isReconcileDue = true;
  #refused = new Map<string, string | null>();
  #working: { phase: string; done: number; total: number } | null = null;
  #running: Promise<void> | undefined;
  #indexing: Promise<void> | undefined;
  #searchCauses: { receipt: Receipt; since: number }[] = [];
  #isClosed = false;

  constructor(options: PublisherOptions) {
    this.#options = options;
    this.#releases = new Releases(options.releases, { compress: options.compress ?? true });
    this.#content = new Content(path.join(options.cache, 'documents.ndjson'));
    this.#receipts = new Receipts(options.cms ?? options.api, options.token);
  }

  async start(): Promise<{ url: string; controlPort: number }> {
    const { control, host, port, token, reconcileEvery = 60_000 } = this.#options;
    const server = await serveSite({ dir: () => this.#liveFolder, host, port });
    this.#closers.push(() => server.close());
    const orders = await startControl(this.#getOrders(), { ...control, token });
    this.#closers.push(async () => {
      orders.closeAllConnections();
      await new Promise<void>((resolve) => orders.close(() => resolve()));
    });
    const timer = setInterval(() => this.reconcile(), reconcileEvery);
    this.#closers.push(async () => clearInterval(timer));
    this.#work();
    const address = orders.address();
    const controlPort = typeof address === 'object' && address !== null ? address.port : 0;
    return { url: server.url, controlPort };
  }

  /** Takes note of documents that may have changed. */
  hint(documents: readonly Named[]): void {
    for (const { kind, id } of documents) {
      const key = `${kind}/${id}`;
      if (!this.#hinted.has(key)) this.#hinted.set(key, { kind, id, since: Date.now() });
    }
    this.#work();
  }

  /** Compares everything with the CMS, soon. */
  reconcile(): void {
    this.#isReconcileDue = true;
    this.#work();
  }

  /** Resolves when there is nothing left to do, search included. */
  async settle(): Promise<void> {
    while (this.#running || this.#indexing) await (this.#running ?? this.#indexing);
  }

  /** Shows an earlier release; it stays until there is something new to publish. */
  rollBack(id: string): void {
    if (!this.#releases.list.some((release) => release.id === id)) {
      throw new Refusal(404, `There is no release ${id}.`);
    }
    this.#releases.show(id);
    const { at } = this.#releases.list.find((release) => release.id === id) ?? { at: '' };
    this.#print(`Rolled back to ${id} of ${at}.`);
    this.#receipts.send({ ...toReceipt(id, 'rollback', []), at: new Date().toISOString() });
  }

  get status() {
    const { live, newest, list } = this.#releases;
    return {
      live,
      isRolledBack: live !== newest,
      releases: list.toReversed(),
      working: this.#working,
    };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const close of this.#closers) await close();
    await this.settle();
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
        this.#refused.clear();
        const { live, newest } = this.#releases;
        if (newest !== null && live !== newest) this.#releases.show(newest);
        this.reconcile();
        return { status: 202, body: {} };
      },
      'POST /rollback': (body: unknown) => {
        this.rollBack(rollback.parse(body).release);
        return { status: 200, body: {} };
      },
      'GET /status': () => ({ status: 200, body: this.status }),
      'POST /preview': async (body: unknown) => this.#preview(body),
    };
  }

  async #preview(body: unknown) {
    const { document, locale } = draftRequest.parse(body);
    if (this.#site === undefined) throw new Refusal(503, 'The publisher is still starting.');
    const page = await this.#site.preview(parseDocument(document.kind, locale, document));
    if (page === null) throw new Refusal(404, `Documents of ${document.kind} have no page.`);
    return { status: page.status, body: toGuardedPage(page.body) };
  }

  #work(): void {
    if (this.#running || this.#isClosed) return;
    this.#running = this.#workOff().finally(() => {
      this.#running = undefined;
      if (this.#hasWork && !this.#isClosed) this.#work();
    });
  }

  get #hasWork(): boolean {
    return this.#isReconcileDue || this.#hinted.size > 0;
  }

  async #workOff(): Promise<void> {
    while (this.#hasWork && !this.#isClosed) {
      const hints = [...this.#hinted.values()];
      try {
        if (this.#site === undefined) {
          this.#isReconcileDue = false;
          await this.#open();
          continue;
        }
        if (hints.length > 0) {
          this.#hinted = new Map();
          const since = Math.min(...hints.map((one) => one.since));
          await this.#update(hints, { reason: 'hint', since });
          continue;
        }
        this.#isReconcileDue = false;
        this.#receipts.flush();
        await this.#reconcileNow();
      } catch (error) {
        this.#report(error, { reason: 'reconcile', documents: hints });
        // What was lost with it is found by the next comparison.
        return;
      } finally {
        this.#working = null;
      }
    }
  }

  /** Loads the documents and makes the site whole; readers keep the last release meanwhile. */
  async #open(): Promise<void> {
    const started = performance.now();
    const { api, build, cache } = this.#options;
    const site = await Site.open({ api, build, cache: path.join(cache, 'media') });
    this.#working = { phase: 'load', done: 0, total: 0 };
    if (this.#content.load()) await this.#catchUp();
    else {
      const refuse = (message: string) => this.#report(new Error(message), { reason: 'export' });
      this.#content.replace(await getDocuments(api, refuse));
    }
    this.#redirects = await getRedirects(api);
    const loaded = performance.now();
    const draft = await this.#releases.draft('full');
    const progress: Progress = (phase, done, total) => (this.#working = { phase, done, total });
    await site.writeAll(this.#content.documents, this.#redirects, draft, progress);
    this.#site = site;
    this.#content.compact();
    const seconds = [loaded - started, performance.now() - loaded].map((ms) => ms / 1000);
    const [load = 0, render = 0] = seconds;
    this.#print(
      `${site.pages} pages: loaded in ${load.toFixed(1)} s, rendered in ${render.toFixed(1)} s.`,
    );
    if (!draft.isChanged) {
      this.#releases.giveBack(draft);
      this.#tidy();
    } else {
      const release = this.#releases.commit(draft, { pages: site.pages, reason: 'export' });
      const receipt = toReceipt(release.id, 'export', []);
      receipt.pages = {
        rendered: site.pages,
        written: draft.written.size,
        removed: draft.removed.size,
      };
      this.#announce(receipt, release, Date.now());
    }
    this.#index();
  }

  async #catchUp(): Promise<void> {
    const { api } = this.#options;
    const { changes, refused } = await fetchChanges(api, await findDifferences(api, this.#content));
    this.#content.apply(this.#content.toApplied(changes));
    this.#refuse(refused, 'export');
  }

  async #reconcileNow(): Promise<void> {
    const found = await findDifferences(this.#options.api, this.#content);
    const open = found.filter(
      ({ kind, id, updatedAt }) => this.#refused.get(`${kind}/${id}`) !== updatedAt,
    );
    if (open.length > 0) {
      await this.#update(open, { reason: 'reconcile', since: Date.now() });
      for (const { kind, id, updatedAt } of open) {
        if (this.#refused.has(`${kind}/${id}`)) this.#refused.set(`${kind}/${id}`, updatedAt);
      }
    }
    const redirects = await getRedirects(this.#options.api);
    if (JSON.stringify(redirects) === JSON.stringify(this.#redirects)) return;
    this.#redirects = redirects;
    await this.#publish([], { reason: 'reconcile', since: Date.now() });
  }

  async #update(named: readonly Named[], cause: Cause): Promise<void> {
    this.#working = { phase: 'fetch', done: 0, total: named.length };
    const { api } = this.#options;
    const { changes, refused } = await fetchChanges(api, named);
    for (const { kind, id } of named) this.#refused.delete(`${kind}/${id}`);
    this.#refuse(refused, cause.reason);
    const applied = this.#content.toApplied(changes);
    if (applied.some(isMove)) this.#redirects = await getRedirects(api);
    if (applied.length === 0) return;
    try {
      await this.#publish(applied, cause);
    } catch (error) {
      // One document must not keep the others from going live: each is tried by itself.
      const groups = [...Map.groupBy(applied, ({ kind, id }) => `${kind}/${id}`).values()];
      if (groups.length === 1) return this.#refuseChange(applied, error, cause.reason);
      for (const group of groups) {
        await this.#publish(group, cause).catch((reason: unknown) =>
          this.#refuseChange(group, reason, cause.reason),
        );
      }
    }
  }

  async #publish(changes: readonly AppliedChange[], cause: Cause): Promise<void> {
    const site = this.#site;
    if (site === undefined) return;
    this.#working = { phase: 'render', done: 0, total: 0 };
    const draft = await this.#releases.draft('changed');
    let rendered: number;
    try {
      rendered = await site.writeChanges(changes, this.#redirects, draft);
    } catch (error) {
      this.#releases.discard(draft);
      this.#tidy();
      throw error;
    }
    this.#content.apply(changes);
    if (!draft.isChanged) return this.#releases.giveBack(draft);
    const release = this.#releases.commit(draft, { pages: site.pages, reason: cause.reason });
    const receipt = toReceipt(release.id, cause.reason, changes);
    receipt.pages = { rendered, written: draft.written.size, removed: draft.removed.size };
    receipt.pageMs = Date.now() - cause.since;
    this.#announce(receipt, release, cause.since);
    this.#print(`${release.id} is live after ${receipt.pageMs} ms: ${rendered} pages rendered.`);
    this.#index();
  }

  #announce(receipt: Receipt, release: ReleaseFacts, since: number): void {
    receipt.at = release.at;
    this.#receipts.send(receipt);
    this.#searchCauses.push({ receipt, since });
    const { deployHook } = this.#options;
    if (deployHook !== undefined) {
      callHook(deployHook).catch((error: unknown) => this.#print(`The deploy hook: ${error}`));
    }
    this.#tidy();
  }

  /** Brings the search index up to the newest release, while other releases may be made. */
  #index(): void {
    if (this.#options.search === false) this.#searchCauses = [];
    else this.#indexing ??= this.#indexNow().finally(() => (this.#indexing = undefined));
  }

  async #indexNow(): Promise<void> {
    while (this.#site !== undefined && !this.#isClosed) {
      const { newest } = this.#releases;
      if (newest === null) return;
      const causes = this.#searchCauses;
      const parts = this.#site.search.getParts();
      if (!hasIndex(this.#releases.toFolder(newest), parts)) {
        try {
          const folder = this.#releases.toFolder(newest);
          const made = await makeIndex(folder, parts, this.#releases.folder);
          const now = this.#releases.newest ?? newest;
          this.#releases.noteChange(installIndex(this.#releases.toFolder(now), made));
        } catch (error) {
          this.#print(`The search index: ${error instanceof Error ? error.message : error}`);
          return;
        }
      }
      this.#searchCauses = this.#searchCauses.filter((cause) => !causes.includes(cause));
      for (const { receipt, since } of causes) {
        this.#receipts.send({ ...receipt, searchMs: Date.now() - since });
      }
      if (this.#searchCauses.length === 0) return;
    }
  }

  #refuse(refused: readonly Refused[], reason: Reason): void {
    for (const { message, ...document } of refused) {
      this.#refused.set(`${document.kind}/${document.id}`, null);
      this.#report(new Error(message), { reason, documents: [document], at: document });
    }
  }

  #refuseChange(changes: readonly AppliedChange[], error: unknown, reason: Reason): void {
    // A full disk says nothing about the document: it is tried again at the next comparison.
    if (!isOfMachine(error)) {
      for (const { kind, id } of changes) this.#refused.set(`${kind}/${id}`, null);
    }
    this.#report(error, { reason, documents: changes, at: changes[0] });
  }

  #report(
    error: unknown,
    {
      reason,
      documents = [],
      at,
    }: {
      reason: Reason;
      documents?: readonly Named[];
      at?: Pick<Refused, 'kind' | 'id' | 'locale'>;
    },
  ): void {
    const message = error instanceof Error ? error.message : String(error);
    this.#print(message);
    const place = at && { kind: at.kind, id: at.id, locale: at.locale };
    this.#receipts.send({
      ...toReceipt(this.#releases.live ?? 'none', reason, []),
      documents: toNamed(documents),
      error: { message: message.slice(0, 4000), ...place },
    });
  }

  // A full disk is told when a release needs the room; what serves readers goes on.
  #tidy(): void {
    this.#releases.tidy().catch((error: unknown) => this.#print(`Tidying releases: ${error}`));
  }

  #print(line: string): void {
    (this.#options.print ?? console.log)(line);
  }
}
