import path from 'node:path';
import { getRedirects, parseDocument, type Redirect } from '../lib/cms.ts';
import type { Locale } from '../lib/parts.ts';
import type { Kind } from '../lib/schemas.ts';
import type { Change } from '../lib/corpus.ts';
import { publishBurst } from './burst.ts';
import { Content, type AppliedChange } from './content.ts';
import { Refusal } from './control.ts';
import { toDeploy } from './deployHook.ts';
import { Indexing } from './indexing.ts';
import { isMove } from './moves.ts';
import { openSite } from './openSite.ts';
import type { PublisherOptions } from './publisher.ts';
import type { Worker } from './queue.ts';
import { toReceipt, type Receipt, type Receipts } from './receipts.ts';
import type { Reason, ReleaseFacts } from './releaseFacts.ts';
import type { Releases } from './releases.ts';
import { Reports } from './reports.ts';
import type { Site } from './site.ts';
import { fetchChanges, findDifferences, type Difference, type Named } from './sync.ts';

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
  /** Tells a static host that it can fetch what is live. */
  readonly deploy: () => void;
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
    this.deploy = toDeploy(options.deployHook, (error) => this.reports.tell(error, 'export'));
    this.indexing = new Indexing(releases, receipts, {
      print,
      tell: (error) => this.reports.tell(error, 'export'),
      finish: this.deploy,
      graceMs: options.searchGraceMs,
    });
  }

  get isOpen(): boolean {
    return this.#site !== undefined;
  }

  /** Loads the documents and makes the site whole; readers keep the last release meanwhile. */
  async open(): Promise<void> {
    const { site, redirects, release, counts, source, ms } = await openSite({
      options: this.#options,
      content: this.#content,
      releases: this.#releases,
      reports: this.reports,
      progress: (phase, done, total) => {
        this.working = { phase, done, total };
      },
    });
    this.#site = site;
    this.#redirects = redirects;
    const [load, render] = [ms.load, ms.render].map((time) => (time / 1000).toFixed(1));
    this.#print(`${site.pages} pages: loaded in ${load} s, rendered in ${render} s.`);
    if (release === null) this.#tidy();
    else {
      const receipt = toReceipt(release.id, 'export', []);
      receipt.pages = { rendered: site.pages, ...counts };
      // What was kept says nothing of the CMS: only what was fetched is all that was published.
      if (source === 'fetched') receipt.pageMs = Math.round(ms.load + ms.render);
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
    // The CMS takes it for the time up to which everything is live.
    const cause = { reason: 'reconcile', since: Date.now() } as const;
    const found = await findDifferences(api, this.#content);
    if (found === 'all') return this.#site && this.#giveUp(this.#site);
    const due = this.reports.select(found);
    if (due.length > 0) await this.#takeOver(due, cause);
    const redirects = await getRedirects(api);
    if (JSON.stringify(redirects) === JSON.stringify(this.#redirects)) return;
    await this.#show([], redirects, cause);
  }

  fail(error: unknown, documents: readonly Named[]): void {
    this.reports.tellStop(error, documents);
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

  async #takeOver(named: readonly Difference[], cause: Cause): Promise<void> {
    const site = this.#site;
    if (site === undefined) return;
    this.working = { phase: 'fetch', done: 0, total: named.length };
    const { changes, applied, refused } = await fetchChanges(this.#options.api, named, {
      content: this.#content,
      pictures: site.pictures,
    });
    this.reports.refuse(refused, cause.reason);
    if (applied.length === 0) {
      // A comparison came before the hint: readers have it, and who waits for it must hear so.
      if (cause.reason === 'hint' && refused.length === 0) this.#tellUnchanged(changes, 0, cause);
      return this.#index(site);
    }
    const isMoved = applied.some(isMove);
    const redirects = isMoved ? await getRedirects(this.#options.api) : this.#redirects;
    await publishBurst(applied, {
      publish: (part) => this.#show(part, redirects, cause),
      refuse: (part, error) => this.reports.refuseChange(part, error, cause.reason),
      isOpen: () => this.isOpen,
    });
  }

  /** Redirects that could not be shown are not taken for known: the next comparison finds them. */
  async #show(changes: readonly AppliedChange[], redirects: Redirect[], cause: Cause) {
    const before = this.#redirects;
    this.#redirects = redirects;
    try {
      await this.#publish(changes, cause);
    } catch (error) {
      this.#redirects = before;
      throw error;
    }
    this.reports.noteChange();
  }

  async #publish(changes: readonly AppliedChange[], cause: Cause): Promise<void> {
    const site = this.#site;
    if (site === undefined) return;
    this.working = { phase: 'render', done: 0, total: 0 };
    const draft = await this.#releases.draft(compressedAtOnce);
    const { reason, since } = cause;
    let release: ReleaseFacts | undefined;
    let pageMs = 0;
    let rendered: number;
    try {
      rendered = await site.writeChanges(changes, this.#content, {
        redirects: this.#redirects,
        draft,
        commit: (pages) => {
          if (draft.isChanged) release = this.#releases.commit(draft, { pages, reason });
          pageMs = Date.now() - since;
        },
      });
    } catch (error) {
      await this.#releases.discard(draft);
      this.#tidy();
      if (site.failure) await this.#giveUp(site);
      throw error;
    }
    if (release === undefined) {
      this.#releases.giveBack(draft);
      if (changes.length > 0) this.#tellUnchanged(changes, rendered, cause);
      return this.#index(site);
    }
    const receipt = { ...toReceipt(release.id, reason, changes), pageMs };
    receipt.pages = { rendered, ...draft.counts };
    this.#announce(receipt, release, since);
    this.#print(`${release.id} is live after ${pageMs} ms: ${rendered} pages rendered.`);
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
    this.indexing.expect(receipt, cause.since, { isRelease: false });
  }

  #announce(receipt: Receipt, release: ReleaseFacts, since: number): void {
    receipt.at = release.at;
    this.#receipts.send(receipt);
    this.indexing.expect(receipt, since);
    this.#tidy();
  }

  #index(site: Site): void {
    if (this.#options.search !== false) return this.indexing.begin(site.search);
    if (this.indexing.forget()) this.deploy();
  }

  // A full disk is told when a release needs the room; what serves readers goes on.
  #tidy(): void {
    this.#releases.tidy().catch((error: unknown) => this.#print(`Tidying releases: ${error}`));
  }
}
