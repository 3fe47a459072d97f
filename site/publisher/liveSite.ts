import path from 'node:path';
import { getRedirects, parseDocument, type Redirect } from '../lib/cms.ts';
import type { Locale } from '../lib/parts.ts';
import type { Kind } from '../lib/schemas.ts';
import type { Change } from '../lib/corpus.ts';
import { Content, type AppliedChange } from './content.ts';
import { Refusal } from './control.ts';
import type { Draft } from './draft.ts';
import { callDeployHook } from './deployHook.ts';
import { Indexing } from './indexing.ts';
import { loadContent } from './loadContent.ts';
import { isMove } from './moves.ts';
import type { PublisherOptions } from './publisher.ts';
import type { Worker } from './queue.ts';
import { toReceipt, type Receipt, type Receipts } from './receipts.ts';
import type { Reason, ReleaseFacts } from './releaseFacts.ts';
import type { Releases } from './releases.ts';
import { Reports } from './reports.ts';
import { Site } from './site.ts';
import { fetchChanges, findDifferences, type Named } from './sync.ts';

interface Cause {
  reason: Reason;
  /** When the change was heard of. */
  since: number;
}

/** Files of a change that readers get compressed at once; in a larger one the others follow. */
const compressedAtOnce = 100;

type Options = Pick<
  PublisherOptions,
  'api' | 'build' | 'cache' | 'deployHook' | 'search' | 'searchGraceMs' | 'threads'
>;

/** The site that is live: knows what is published and makes a release of what changes. */
export class LiveSite implements Worker {
  readonly reports: Reports;
  readonly indexing: Indexing;
  /** How far the step under way is. */
  working: { phase: string; done: number; total: number } | null = null;
  readonly #options: Options;
  readonly #releases: Releases;
  readonly #receipts: Receipts;
  readonly #print: (line: string) => void;
  readonly #content: Content;
  #site: Site | undefined;
  #redirects: Redirect[] = [];

  constructor(
    options: Options,
    {
      releases,
      receipts,
      print,
    }: { releases: Releases; receipts: Receipts; print: (line: string) => void },
  ) {
    this.#options = options;
    this.#releases = releases;
    this.#receipts = receipts;
    this.#print = print;
    this.#content = new Content(path.join(options.cache, 'documents.ndjson'));
    this.reports = new Reports(releases, receipts, print);
    this.indexing = new Indexing(releases, receipts, {
      print,
      finish: () => this.#deploy(),
      graceMs: options.searchGraceMs,
    });
  }

  get isOpen(): boolean {
    return this.#site !== undefined;
  }

  /** Loads the documents and makes the site whole; readers keep the last release meanwhile. */
  async open(): Promise<void> {
    const started = performance.now();
    const { api, build, cache, threads } = this.#options;
    const site = new Site({ api, build, cache: path.join(cache, 'media'), threads });
    let loaded: number;
    let draft: Draft | undefined;
    try {
      await this.#load(site);
      loaded = performance.now();
      draft = await this.#releases.draft(Infinity);
      await site.writeAll(this.#content, this.#redirects, draft, (phase, done, total) => {
        this.working = { phase, done, total };
      });
    } catch (error) {
      if (draft) await this.#releases.discard(draft);
      await site.close();
      throw error;
    }
    this.#site = site;
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
      receipt.pages = { rendered: site.pages, ...draft.counts };
      this.#announce(receipt, release, Date.now());
    }
    this.#index(site);
  }

  async update(documents: readonly Named[], since: number): Promise<void> {
    await this.#takeOver(documents, { reason: 'hint', since });
  }

  async compare(): Promise<void> {
    this.#receipts.flush();
    const { api } = this.#options;
    const found = await findDifferences(api, this.#content);
    const open = found.filter((document) => !this.reports.isKnown(document));
    if (open.length > 0) {
      await this.#takeOver(open, { reason: 'reconcile', since: Date.now() });
      this.reports.noteVersions(open);
    }
    const redirects = await getRedirects(api);
    if (JSON.stringify(redirects) === JSON.stringify(this.#redirects)) return;
    this.#redirects = redirects;
    await this.#publish([], { reason: 'reconcile', since: Date.now() });
  }

  fail(error: unknown, documents: readonly Named[]): void {
    this.reports.tell(error, 'reconcile', documents);
  }

  rest(): void {
    this.working = null;
  }

  /** The page of a document that is not published. */
  async preview(document: { kind: Kind }, locale: Locale) {
    if (this.#site === undefined) throw new Refusal(503, 'The publisher is still starting.');
    const page = await this.#site.preview(parseDocument(document.kind, locale, document));
    if (page === null) throw new Refusal(404, `Documents of ${document.kind} have no page.`);
    return page;
  }

  async close(): Promise<void> {
    await this.#site?.close();
    this.#content.close();
  }

  async #load(site: Site): Promise<void> {
    this.working = { phase: 'load', done: 0, total: 0 };
    await loadContent(this.#options.api, this.#content, site, this.reports);
    this.#redirects = await getRedirects(this.#options.api);
  }

  async #takeOver(named: readonly Named[], cause: Cause): Promise<void> {
    this.working = { phase: 'fetch', done: 0, total: named.length };
    const { changes, refused } = await fetchChanges(this.#options.api, named);
    this.reports.forgive(named);
    this.reports.refuse(refused, cause.reason);
    const applied = this.#content.toApplied(changes);
    if (applied.some(isMove)) this.#redirects = await getRedirects(this.#options.api);
    if (applied.length === 0) {
      // A comparison came before the hint: readers have it, and who waits for it must hear so.
      if (cause.reason === 'hint' && refused.length === 0) this.#tellUnchanged(changes, 0, cause);
      return this.#site && this.#index(this.#site);
    }
    try {
      await this.#publish(applied, cause);
    } catch (error) {
      if (this.#site === undefined) throw error;
      // One document must not keep the others from going live: each is tried by itself.
      const groups = [...Map.groupBy(applied, ({ kind, id }) => `${kind}/${id}`).values()];
      if (groups.length === 1) return this.reports.refuseChange(applied, error, cause.reason);
      for (const group of groups) {
        await this.#publish(group, cause).catch((reason: unknown) =>
          this.reports.refuseChange(group, reason, cause.reason),
        );
      }
    }
  }

  async #publish(changes: readonly AppliedChange[], cause: Cause): Promise<void> {
    const site = this.#site;
    if (site === undefined) return;
    this.working = { phase: 'render', done: 0, total: 0 };
    const draft = await this.#releases.draft(compressedAtOnce);
    let rendered: number;
    try {
      rendered = await site.writeChanges(changes, this.#content, this.#redirects, draft);
    } catch (error) {
      await this.#releases.discard(draft);
      this.#tidy();
      if (site.failure) await this.#giveUp(site);
      throw error;
    }
    if (!draft.isChanged) {
      this.#releases.giveBack(draft);
      if (changes.length > 0) this.#tellUnchanged(changes, rendered, cause);
      return this.#index(site);
    }
    const release = this.#releases.commit(draft, { pages: site.pages, reason: cause.reason });
    const receipt = toReceipt(release.id, cause.reason, changes);
    receipt.pages = { rendered, ...draft.counts };
    receipt.pageMs = Date.now() - cause.since;
    this.#announce(receipt, release, cause.since);
    this.#print(`${release.id} is live after ${receipt.pageMs} ms: ${rendered} pages rendered.`);
    this.#index(site);
  }

  /** Without one of its threads a site is of no use: the next step opens another. */
  async #giveUp(site: Site): Promise<void> {
    this.#site = undefined;
    await site.close();
  }

  /** What changed shows on no page: whoever waits for it is told so by the same kind of receipt. */
  #tellUnchanged(changes: readonly Change[], rendered: number, cause: Cause): void {
    const { live, newest } = this.#releases;
    const receipt = toReceipt(newest ?? 'none', cause.reason, changes);
    receipt.pages.rendered = rendered;
    receipt.pageMs = Date.now() - cause.since;
    this.#receipts.send(receipt);
    // No release was made, so readers still see the older one: that stays the last word.
    if (live !== null && live !== newest) this.#receipts.send(toReceipt(live, 'rollback', []));
    this.indexing.expect(receipt, cause.since);
  }

  #announce(receipt: Receipt, release: ReleaseFacts, since: number): void {
    receipt.at = release.at;
    this.#receipts.send(receipt);
    this.indexing.expect(receipt, since);
    this.#tidy();
  }

  #index(site: Site): void {
    if (this.#options.search !== false) return this.indexing.begin(site.search);
    if (this.indexing.forget()) this.#deploy();
  }

  /** What a static host fetches has its search index. */
  #deploy(): void {
    const { deployHook } = this.#options;
    if (deployHook === undefined) return;
    callDeployHook(deployHook).catch((error: unknown) => this.reports.tell(error, 'export'));
  }

  // A full disk is told when a release needs the room; what serves readers goes on.
  #tidy(): void {
    this.#releases.tidy().catch((error: unknown) => this.#print(`Tidying releases: ${error}`));
  }
}
