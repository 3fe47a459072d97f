import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Redirect } from '../lib/cms.ts';
import type { Doc } from '../lib/schemas.ts';
import type { Change } from '../lib/store.ts';
import type { Address } from './addresses.ts';
import type { Draft } from './draft.ts';
import { toHostingFiles, toMoves } from './hosting.ts';
import { Pictures } from './pictures.ts';
import { copyCompiledFiles, renderAddress, type Render } from './render.ts';
import type * as renderer from './renderer.ts';
import { isSearchFile, SearchPages, toSearchPage, type SearchPage } from './searchPages.ts';

type Renderer = typeof renderer;

export interface SiteOptions {
  /** Address of the server that has the public content API. */
  api: string;
  /** The folder of the compiled site. */
  build: string;
  /** Where downloaded pictures are kept. */
  cache: string;
  /** Whether pages are written once and no change will follow: then nothing is recorded. */
  isFinal?: boolean;
}

/** Says how far a long work is. */
export type Progress = (phase: string, done: number, total: number) => void;

const pause = 10;

/** All pages of the site, and which of them a change makes stale. */
export class Site {
  readonly search = new SearchPages();
  readonly #renderer: Renderer;
  readonly #renderPage: Render;
  readonly #build: string;
  #pictures: Pictures;
  readonly #options: SiteOptions;
  #addresses = new Map<string, Address>();
  #compiled = new Set<string>();
  /** Pages whose record may be wrong since a render failed. */
  readonly #doubtful = new Set<string>();

  private constructor(renderer: Renderer, options: SiteOptions) {
    this.#renderer = renderer;
    this.#renderPage = options.isFinal ? renderer.renderOnce : renderer.render;
    this.#build = options.build;
    this.#options = options;
    this.#pictures = new Pictures(options);
    renderer.setPublicUrls((url) => this.#pictures.toPublicUrl(url));
  }

  static async open(options: SiteOptions): Promise<Site> {
    return new Site(await importRenderer(options.build), options);
  }

  get pages(): number {
    return this.#addresses.size + this.#compiled.size;
  }

  /** Writes every page; what a draft has besides goes. */
  async writeAll(
    documents: readonly Doc[],
    redirects: readonly Redirect[],
    draft: Draft,
    progress: Progress = () => undefined,
  ): Promise<void> {
    this.#renderer.setDocuments(documents);
    this.#pictures = new Pictures(this.#options);
    const settle = await this.#pictures.place(documents, draft);
    this.#addresses = this.#getAddresses();
    this.#compiled = new Set();
    const client = path.join(this.#build, 'client');
    await copyCompiledFiles(client, draft, (page) => {
      this.#compiled.add(page.path);
      this.search.take(toSearchPage(page));
    });
    const pages = await this.#render(this.#addresses.values(), draft, progress);
    for (const page of pages) this.search.take(page);
    await this.#writeHosting(redirects, draft);
    await draft.finish();
    draft.removeOthers(isSearchFile);
    this.search.retain(new Set([...this.#addresses.keys(), ...this.#compiled]));
    settle();
  }

  /**
   * Writes what a change makes different, all or nothing: when a page fails, the site is as it
   * was and the draft is of no use. Answers how many pages were rendered.
   */
  async writeChanges(
    changes: readonly (Change & { before: Doc | null })[],
    redirects: readonly Redirect[],
    draft: Draft,
  ): Promise<number> {
    const former = this.#addresses;
    const touched = this.#renderer.changeDocuments(changes);
    const stale = new Set<string>();
    try {
      for (const path of this.#findStale(touched)) stale.add(path);
      const now = changes.flatMap(({ document }) => document ?? []);
      const before = changes.flatMap((change) => change.before ?? []);
      const settle = await this.#pictures.place(now, draft, before);
      const gone = [...former.values()].filter(({ path }) => !this.#addresses.has(path));
      for (const { file } of gone) draft.remove(file);
      const addresses = [...stale].flatMap((path) => this.#addresses.get(path) ?? []);
      const pages = await this.#render(addresses, draft, () => undefined);
      await this.#writeHosting(redirects, draft);
      await draft.finish();
      for (const page of pages) this.search.take(page);
      for (const { path } of gone) {
        this.#renderer.forgetPage(path);
        this.search.drop(path);
      }
      this.#doubtful.clear();
      settle();
      return addresses.length;
    } catch (error) {
      for (const path of stale) this.#doubtful.add(path);
      const back = changes.map(({ before, ...change }) => ({ ...change, document: before }));
      const undone = this.#renderer.changeDocuments(back);
      for (const path of this.#findStale(undone)) this.#doubtful.add(path);
      throw error;
    }
  }

  /** The page of a document as it would be; null for the kinds that have none. */
  async preview(document: Doc): Promise<{ status: number; body: string } | null> {
    return this.#renderer.preview(document);
  }

  /** Which pages must be rendered once these parts of the store were touched. */
  #findStale(touched: ReadonlySet<string>): Set<string> {
    const stale = this.#renderer.findStalePages(touched);
    for (const path of this.#doubtful) stale.add(path);
    const former = this.#addresses;
    this.#addresses = this.#getAddresses();
    for (const path of this.#addresses.keys()) if (!former.has(path)) stale.add(path);
    return stale;
  }

  async #render(
    addresses: Iterable<Address>,
    draft: Draft,
    progress: Progress,
  ): Promise<SearchPage[]> {
    const pages: SearchPage[] = [];
    let done = 0;
    for (const address of addresses) {
      const body = await renderAddress(this.#renderPage, address);
      await draft.write(address.file, body);
      // A page that answers 410 must leave the search index: it has nothing to be searched.
      if (address.status !== 404) pages.push(toSearchPage({ ...address, body }));
      done += 1;
      if (done % pause !== 0) continue;
      progress('render', done, this.#addresses.size);
      // Readers, orders and finished files get their turn between pages.
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
    return pages;
  }

  async #writeHosting(redirects: readonly Redirect[], draft: Draft): Promise<void> {
    const moves = toMoves(redirects, {
      has: (path) => this.#addresses.has(path) || this.#compiled.has(path),
      find: (target) => this.#renderer.findPath(target),
    });
    const addresses = [...this.#addresses.values()];
    const withdrawn = addresses.filter(({ status }) => status === 410).map(({ path }) => path);
    for (const { file, content } of toHostingFiles(moves, withdrawn.toSorted())) {
      await draft.write(file, content);
    }
  }

  #getAddresses(): Map<string, Address> {
    return new Map(this.#renderer.getAddresses().map((address) => [address.path, address]));
  }
}

// Node keeps modules by address: the time in it makes a renderer compiled anew a new module.
async function importRenderer(build: string): Promise<Renderer> {
  const entry = path.resolve(build, 'server/entry.mjs');
  const { mtimeMs } = await stat(entry).catch((cause: unknown) => {
    throw new Error(`${entry} is missing: compile the site first (astro build).`, { cause });
  });
  return (await import(`${pathToFileURL(entry).href}?compiled=${mtimeMs}`)) as Renderer;
}
