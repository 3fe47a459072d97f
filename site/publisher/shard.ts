import { hash } from 'node:crypto';
import type { DocumentPage, Redirect } from '../lib/cms.ts';
import type { Doc } from '../lib/schemas.ts';
import type { Change } from '../lib/corpus.ts';
import type { Stored } from '../lib/texts.ts';
import { AddressBook, toFile } from './addressBook.ts';
import type { Address } from './addresses.ts';
import { DocumentFile } from './documentFile.ts';
import { toHostingFiles, toMoves } from './hosting.ts';
import { Incoming } from './incoming.ts';
import { importRenderer, type Renderer } from './importRenderer.ts';
import { returnMemory } from './memory.ts';
import { renderAddress, type Render } from './render.ts';
import { toSearchPage, type SearchPage } from './searchPages.ts';
import { takeShares, type Taken } from './shares.ts';
import { toNumber } from './spread.ts';
import { writeFile } from './writeFile.ts';

export interface ShardOptions {
  /** The folder of the compiled site. */
  build: string;
  /** Of so many shards it is number `at`, counted from 0. */
  at: number;
  of: number;
  /** Whether it says what readers search in a page. */
  isSearched: boolean;
  /**
   * There when pages are written once and no change will follow. Then nothing is recorded, and no
   * page is any shard's own: each takes what no other has.
   */
  taken?: Taken;
}

/** Where pages are written, and how many of them get compressed siblings at once. */
export interface Target {
  folder: string;
  compressed: number;
}

/** Names of files by their address at the CMS. */
export type PictureNames = ReadonlyMap<string, string>;

export interface Written {
  /** What each file has become, as a digest; null where it was so before. */
  files: Map<string, string | null>;
  pages: SearchPage[];
}

/** What a change does to the pages of a shard. */
export interface Staleness {
  /** How many must be rendered. */
  stale: number;
  gone: { path: string; file: string }[];
  /** How many there are now. */
  total: number;
}

const pause = 10;

/** Some pages of the site, all rendered by one thread, and which of them a change makes stale. */
export class Shard {
  /** How many pages of the work under way are done. */
  done = 0;
  readonly #renderer: Renderer;
  readonly #renderPage: Render;
  readonly #options: ShardOptions;
  readonly #pictures = new Map<string, string>();
  readonly #incoming = new Incoming();
  #file: DocumentFile | undefined;
  /** Of all shards: redirects lead to the pages of any. */
  #addresses = new AddressBook();
  /** Pages whose record may be wrong since a render failed. */
  readonly #doubtful = new Set<string>();
  #stale = new Set<string>();
  #gone: Address[] = [];

  private constructor(renderer: Renderer, options: ShardOptions) {
    this.#renderer = renderer;
    this.#renderPage = options.taken ? renderer.renderOnce : renderer.render;
    this.#options = options;
    renderer.setPublicUrls((url) => this.#pictures.get(url));
  }

  static async open(options: ShardOptions): Promise<Shard> {
    return new Shard(await importRenderer(options.build), options);
  }

  /** Fetches a page of documents, for whoever puts them into a file. */
  async read(api: string, page: DocumentPage): ReturnType<Incoming['read']> {
    return this.#incoming.read(api, page, this.#options.taken !== undefined);
  }

  /** Takes the documents of a page that it has fetched; their lines begin at `start` in the file. */
  async keep(page: DocumentPage, start: number): Promise<void> {
    this.#incoming.keep(page, start);
  }

  /** Takes documents, before it begins. */
  async take(documents: readonly Stored[]): Promise<void> {
    this.#incoming.take(documents);
  }

  /** Begins anew with the documents that it was given; their texts are in a file. */
  async begin(file: string, pictures: PictureNames): Promise<Staleness> {
    this.#file?.close();
    this.#file = new DocumentFile(file, 'read');
    this.#pictures.clear();
    this.#learn(pictures);
    this.#renderer.setDocuments(this.#incoming.release(), this.#file);
    this.#addresses = new AddressBook();
    this.#doubtful.clear();
    this.#stale = new Set();
    this.#move();
    return this.#staleness;
  }

  /** Takes a change over, or throws and is as it was; `writeStale` then shows it. */
  async change(changes: readonly Change[], pictures: PictureNames): Promise<Staleness> {
    this.#learn(pictures);
    const { touched, isMoved } = this.#renderer.changeDocuments(changes);
    this.#findStale(touched, isMoved);
    return this.#staleness;
  }

  /** Renders and writes every page that is stale. */
  async writeStale(target: Target): Promise<Written> {
    const written: Written = { files: new Map(), pages: [] };
    this.done = 0;
    const { taken } = this.#options;
    for (const stale of taken ? takeShares(this.#stale, taken) : this.#stale) {
      const address = this.#addresses.get(stale);
      if (address === undefined) throw new Error(`${stale} is no page of this site.`);
      const body = await renderAddress(this.#renderPage, address);
      const file = toFile(stale);
      this.#write(target, written, file, body);
      // A page that answers 410 must leave the search index: it has nothing to be searched.
      if (this.#options.isSearched && address.status !== 404) {
        written.pages.push(toSearchPage({ path: stale, file, body }));
      }
      this.done += 1;
      // Readers, orders and progress get their turn between pages.
      if (this.done % pause === 0) await new Promise<void>((resolve) => setImmediate(resolve));
    }
    return written;
  }

  /** Writes what tells hosts about redirects; pages that are not rendered are in `compiled`. */
  async writeHosting(
    target: Target,
    redirects: readonly Redirect[],
    compiled: ReadonlySet<string>,
  ): Promise<Written> {
    const moves = toMoves(redirects, {
      has: (path) => this.#addresses.has(path) || compiled.has(path),
      find: (named) => this.#renderer.findPath(named),
    });
    const written: Written = { files: new Map(), pages: [] };
    for (const { file, content } of toHostingFiles(moves, this.#addresses.getWithdrawn())) {
      this.#write(target, written, file, content);
    }
    return written;
  }

  /** Says that what was written is a release. */
  async settle(): Promise<void> {
    for (const { path } of this.#gone) this.#renderer.forgetPage(path);
    this.#doubtful.clear();
    this.#stale.clear();
    this.#gone = [];
  }

  /** Gives back memory that the first release took and the next ones need not. */
  async rest(): Promise<void> {
    returnMemory();
  }

  /** Takes a change back that could not be shown: what was rendered of it is rendered again. */
  async takeBack(changes: readonly Change[]): Promise<void> {
    for (const path of this.#stale) this.#doubtful.add(path);
    const { touched } = this.#renderer.changeDocuments(changes);
    this.#findStale(touched, true);
    for (const path of this.#stale) this.#doubtful.add(path);
  }

  /** The page of a document as it would be; null for the kinds that have none. */
  async preview(document: Doc): Promise<{ status: number; body: string } | null> {
    return this.#renderer.preview(document);
  }

  async close(): Promise<void> {
    this.#file?.close();
    this.#file = undefined;
  }

  get #staleness(): Staleness {
    const gone = this.#gone.map(({ path }) => ({ path, file: toFile(path) }));
    return { stale: this.#stale.size, gone, total: this.#addresses.size };
  }

  #learn(pictures: PictureNames): void {
    for (const [url, name] of pictures) {
      this.#pictures.set(url, `/media/${encodeURIComponent(name)}`);
    }
  }

  #findStale(touched: ReadonlySet<string>, isMoved: boolean): void {
    this.#stale = this.#renderer.findStalePages(touched);
    for (const path of this.#doubtful) this.#stale.add(path);
    this.#gone = [];
    if (isMoved) this.#move();
    for (const path of this.#stale) if (!this.#addresses.has(path)) this.#stale.delete(path);
  }

  #write({ folder, compressed }: Target, { files }: Written, file: string, text: string): void {
    const isNew = writeFile(folder, file, text, files.size < compressed);
    files.set(file, isNew ? this.#digest(file, text) : null);
  }

  /** What is written once is compared with nothing. */
  #digest(file: string, text: string): string {
    return this.#options.taken ? file : hash('sha1', text);
  }

  #move(): void {
    const { came, went } = this.#addresses.update(this.#renderer.getAddresses());
    for (const { path } of came) if (this.#isMine(path)) this.#stale.add(path);
    this.#gone = went.filter(({ path }) => this.#isMine(path));
  }

  /** Each page stays with one shard, which knows what it asked. */
  #isMine(path: string): boolean {
    const { at, of, taken } = this.#options;
    return of === 1 || taken !== undefined || toNumber(path) % of === at;
  }
}
