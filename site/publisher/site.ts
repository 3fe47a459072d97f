import { availableParallelism } from 'node:os';
import path from 'node:path';
import { toMessage, type Redirect } from '../lib/cms.ts';
import type { Doc } from '../lib/schemas.ts';
import type { Stored } from '../lib/texts.ts';
import type { Batch } from './batch.ts';
import type { AppliedChange, Content } from './content.ts';
import type { Draft } from './draft.ts';
import { Pictures } from './pictures.ts';
import { readAll } from './readAll.ts';
import { RemoteShard } from './remoteShard.ts';
import { copyCompiledFiles } from './render.ts';
import { isSearchFile, SearchPages, toSearchPage, type SearchPage } from './searchPages.ts';
import { Shard } from './shard.ts';
import { countTaken } from './shares.ts';

export interface SiteOptions {
  /** Address of the server that has the public content API. */
  api: string;
  /** The folder of the compiled site. */
  build: string;
  /** Where downloaded pictures are kept. */
  cache: string;
  /** Whether pages are written once and no change will follow: then nothing is recorded. */
  isFinal?: boolean;
  /** False when nobody asks which parts of the pages readers search. */
  isSearched?: boolean;
  /** How many threads render; unless said, two when the site is large. */
  threads?: number;
}

/** What becomes of a change: the release in the making, and what makes it one. */
interface Publication {
  redirects: readonly Redirect[];
  draft: Draft;
  commit: (pages: number) => void;
}

/** Says how far a long work is. */
export type Progress = (phase: string, done: number, total: number) => void;

/** A second thread takes longer to start than so many documents take to render. */
const manyDocuments = 1500;
const atOnce = Math.min(2, availableParallelism());
/** Documents go to a thread some at a time: what is on the way is in memory twice. */
const batch = 2000;
const tellEvery = 200;

/** All pages of the site, shared out among threads that render them. */
export class Site {
  readonly search = new SearchPages();
  readonly pictures: Pictures;
  readonly #options: SiteOptions;
  #shards: (Shard | RemoteShard)[] = [];
  /** Whether the shards were given all documents while these were fetched. */
  #isHandedOver = false;
  #rendered = 0;
  #compiled = new Set<string>();

  constructor(options: SiteOptions) {
    this.#options = options;
    this.pictures = new Pictures(options);
  }

  get pages(): number {
    return this.#rendered + this.#compiled.size;
  }

  /** What makes this site of no more use, if anything does. */
  get failure(): Error | undefined {
    for (const shard of this.#shards) {
      if (shard instanceof RemoteShard && shard.failure) return shard.failure;
    }
    return undefined;
  }

  /**
   * Fetches all that is published. What is wrong with documents is thrown at the end, or told to
   * `refuse` where the others are wanted all the same.
   */
  async load(
    content: Content,
    refuse = (sentence: string): void => {
      throw new Error(sentence);
    },
  ): Promise<void> {
    const { api, isFinal = false } = this.#options;
    await content.fill(async (put) => {
      const take = (batch: Batch) => {
        this.pictures.count(batch.pictures, 1);
        return put(batch);
      };
      const open = async () => {
        await this.#openShards(atOnce);
        this.#isHandedOver = true;
        return this.#shards;
      };
      const problems = await readAll({ api, isFinal, take, open });
      if (problems.length > 0) refuse(toMessage(problems));
    });
  }

  /** Writes every page; what a draft has besides goes. The pictures of all are known already. */
  async writeAll(
    content: Content,
    redirects: readonly Redirect[],
    draft: Draft,
    progress: Progress = () => undefined,
  ): Promise<void> {
    const { documents } = content;
    if (this.#shards.length === 0) {
      await this.#openShards(documents.length > manyDocuments ? atOnce : 1);
    }
    await this.pictures.placeAll(draft);
    const client = path.join(this.#options.build, 'client');
    this.#compiled = new Set();
    await copyCompiledFiles(client, draft, (page) => {
      this.#compiled.add(page.path);
      this.search.take(toSearchPage(page));
    });
    const names = this.pictures.takeNewNames();
    const begun = await this.#each(async (shard) => {
      if (!this.#isHandedOver) await handOver(documents, shard);
      return shard.begin(content.file.path, names);
    });
    this.#rendered = begun[0]?.total ?? 0;
    const timer = setInterval(() => {
      const done = this.#shards.reduce((sum, shard) => sum + shard.done, 0);
      progress('render', done, this.#rendered);
    }, tellEvery);
    try {
      this.#takePages(await this.#writeStale(redirects, draft, draft.compressed));
    } finally {
      clearInterval(timer);
    }
    await draft.finish();
    draft.removeOthers(isSearchFile);
    await this.#each((shard) => shard.settle());
    if (!this.#options.isFinal) await this.#each((shard) => shard.rest());
  }

  /**
   * Writes what a change makes different, all or nothing: when a page or `commit` fails, the site is
   * as it was and the draft is of no use. `commit` shows the draft to readers, and is told how many
   * pages there are then. Answers how many were rendered.
   */
  async writeChanges(
    changes: readonly AppliedChange[],
    content: Content,
    { redirects, draft, commit }: Publication,
  ): Promise<number> {
    const now = changes.flatMap(({ document }) => document ?? []);
    const before = changes.flatMap((change) => change.before ?? []);
    const placed = await this.pictures.place(now, draft, before);
    const kept = content.apply(changes);
    try {
      const names = this.pictures.takeNewNames();
      const found = await this.#each((shard) => shard.change(kept.now, names));
      const gone = found.flatMap((one) => one.gone);
      for (const { file } of gone) draft.remove(file);
      const stale = found.reduce((sum, one) => sum + one.stale, 0);
      // Of a change to many pages none waits for its compressed siblings: all follow.
      const compressed = stale > draft.compressed ? 0 : draft.compressed;
      const pages = await this.#writeStale(redirects, draft, compressed);
      await draft.finish();
      const total = found[0]?.total ?? 0;
      commit(total + this.#compiled.size);
      // In one step with the release, so that nobody indexes pages which its tree does not have.
      this.#takePages(pages);
      for (const { path } of gone) this.search.drop(path);
      this.#rendered = total;
      placed.settle();
      // A thread that ended meanwhile is heard of at the next change: this one is with readers.
      await this.#each((shard) => shard.settle()).catch(() => undefined);
      return stale;
    } catch (error) {
      content.putBack(kept.before);
      placed.putBack();
      await this.#each((shard) => shard.takeBack(kept.before));
      throw error;
    }
  }

  /** The page of a document as it would be; null for the kinds that have none. */
  async preview(document: Doc): Promise<{ status: number; body: string } | null> {
    return (await this.#shards[0]?.preview(document)) ?? null;
  }

  async close(): Promise<void> {
    await Promise.all(this.#shards.map((shard) => shard.close()));
  }

  /** The first is in this thread, so that a small site needs no other. */
  async #openShards(wanted: number): Promise<void> {
    const { build, isFinal = false, isSearched = true, threads: of = wanted } = this.#options;
    const taken = isFinal ? countTaken() : undefined;
    const toOptions = (at: number) => ({ build, at, of, isSearched, taken });
    const others = Array.from({ length: of - 1 }, (_, at) => new RemoteShard(toOptions(at + 1)));
    this.#shards = others;
    this.#shards = [await Shard.open(toOptions(0)), ...others];
  }

  #takePages(pages: readonly SearchPage[]): void {
    for (const page of pages) this.search.take(page);
  }

  /** So many files as `compressed` says get their siblings at once; answers what is searched. */
  async #writeStale(
    redirects: readonly Redirect[],
    draft: Draft,
    compressed: number,
  ): Promise<SearchPage[]> {
    const target = {
      folder: draft.folder,
      compressed: Math.ceil(compressed / this.#shards.length),
    };
    const written = await this.#each((shard) => shard.writeStale(target));
    const hosting = await this.#shards[0]?.writeHosting(target, redirects, this.#compiled);
    const all = [...written, ...(hosting ? [hosting] : [])];
    for (const { files } of all) draft.take(files);
    return all.flatMap(({ pages }) => pages);
  }

  /** Asks all shards at once, and waits for all of them though one may fail. */
  async #each<Result>(ask: (shard: Shard | RemoteShard) => Promise<Result>): Promise<Result[]> {
    // The one in this thread begins at once, and nobody else is asked meanwhile: it is the last.
    const asked = this.#shards.toReversed().map(ask).toReversed();
    const results = await Promise.allSettled(asked);
    return results.map((result) => {
      if (result.status === 'rejected') throw result.reason;
      return result.value;
    });
  }
}

async function handOver(documents: readonly Stored[], shard: Shard | RemoteShard): Promise<void> {
  for (let at = 0; at < documents.length; at += batch) {
    await shard.take(documents.slice(at, at + batch));
  }
}
