import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { BetterCompression } from './betterCompression.ts';
import { Draft } from './draft.ts';
import { Files } from './files.ts';
import { lockFolder } from './folderLock.ts';
import { pointLive, readLive } from './liveLink.ts';
import {
  findReleases,
  keepFacts,
  readFacts,
  toMoment,
  toStamp,
  type Reason,
  type ReleaseFacts,
} from './releaseFacts.ts';
import { findUnlinked } from './search.ts';
import { Spares } from './spares.ts';

const kept = 10;
/** While trees are still being made, as after the first release of a large site. */
const few = 3;

/**
 * The releases of a site: a folder each, whose unchanged files are hard links into the one before,
 * and `live`, a link that is flipped by one rename. Once there are enough releases, the oldest
 * becomes the tree of the next.
 */
export class Releases {
  readonly folder: string;
  readonly #writer = new Files();
  readonly #spares = new Spares(() => this.#toNewFolder());
  readonly #compress: boolean;
  readonly #better: BetterCompression;
  /** The version of each release, for the trees that are made ready. */
  readonly #versions = new Map<string, number>();
  #facts: ReleaseFacts[] = [];
  #unlock: (() => Promise<void>) | undefined;
  #count = 0;
  /** The change of the newest release that the draft under way began with. */
  #drafted: number | undefined;
  /** Releases that somebody reads: they must stay where they are. */
  readonly #held = new Set<string>();

  constructor(folder: string, { compress = true } = {}) {
    this.folder = path.resolve(folder);
    this.#compress = compress;
    this.#better = new BetterCompression(this.folder, (files) => this.noteChange(files));
  }

  /**
   * Opens the folder and clears away what a crash left behind; throws when another publisher works
   * in it.
   */
  async open(): Promise<void> {
    mkdirSync(this.folder, { recursive: true });
    this.#unlock = await lockFolder(this.folder);
    this.#count = Date.now();
    const names = readdirSync(this.folder);
    const leftovers = names.filter((name) => name.startsWith('.'));
    for (const name of leftovers) this.#remove(path.join(this.folder, name));
    const { facts, unseen } = findReleases(names, readFacts(this.#factsFile), this.live ?? '');
    this.#facts = facts;
    for (const id of unseen) this.#remove(this.toFolder(id));
  }

  /** The id of the release that readers see. */
  get live(): string | null {
    return readLive(this.folder);
  }

  /** The newest release: what comes next is built on it, even while an older one is live. */
  get newest(): string | null {
    return this.#facts.at(-1)?.id ?? null;
  }

  get list(): readonly ReleaseFacts[] {
    return this.#facts;
  }

  /** Where the releases keep the parts of their search indexes, and link to them. */
  get searchStore(): string {
    return path.join(this.folder, 'parts');
  }

  toFolder(id: string): string {
    return path.join(this.folder, id);
  }

  /**
   * A tree equal to the newest release, to be changed and then committed or given back; the first
   * `compressed` files that are written get compressed siblings at once.
   */
  async draft(compressed: number): Promise<Draft> {
    this.#better.pause();
    this.#spares.pause();
    const { newest } = this;
    // Readers want the text more than the newsroom the oldest of its releases.
    if (!this.#spares.isReady && this.#facts.length > few) this.#retireOldest({ isUsed: true });
    try {
      const tree =
        newest === null ? this.#makeTree() : await this.#spares.take(this.toFolder(newest));
      const draft = new Draft(tree, this.#writer, this.#compress ? compressed : 0);
      this.#drafted = draft.version;
      return draft;
    } catch (error) {
      this.#goOn();
      throw error;
    }
  }

  /**
   * Makes a finished draft the newest release and shows it to readers. When it throws, readers see
   * what they saw, and the draft is still one.
   */
  commit(draft: Draft, { pages, reason }: { pages: number; reason: Reason }): ReleaseFacts {
    const { newest } = this;
    // The newest may have got a search index or better compressed files meanwhile.
    if (newest !== null) {
      this.#spares.bringUp(this.toFolder(newest), draft, (file) => draft.hasChanged(file));
    }
    const now = Date.now();
    // Ids follow one another even where the clock does not.
    const moment = Math.max(now, newest === null ? 0 : toMoment(newest) + 1);
    const id = `${toStamp(moment)}-${draft.digest}`;
    renameSync(draft.folder, this.toFolder(id));
    try {
      pointLive(this.folder, id);
    } catch (error) {
      renameSync(this.toFolder(id), draft.folder);
      throw error;
    }
    const release = { id, at: new Date(now).toISOString(), pages, reason };
    this.#facts.push(release);
    this.noteChange([...draft.written.keys(), ...draft.removed]);
    if (this.#compress) this.#better.expect(draft);
    this.#goOn();
    keepFacts(this.#factsFile, this.#facts);
    return release;
  }

  /** Takes back a draft in which nothing was changed: it serves for the next. */
  giveBack({ folder, version }: Draft): void {
    this.#spares.add(folder, version);
    this.#goOn();
  }

  /** Throws away a draft that is of no use. */
  async discard(draft: Draft): Promise<void> {
    await draft.abandon();
    this.#spares.remove(draft.folder);
    this.#goOn();
  }

  /** Shows an older or newer release to readers. */
  show(id: string): void {
    if (!this.#facts.some((one) => one.id === id)) throw new Error(`There is no release ${id}.`);
    pointLive(this.folder, id);
  }

  /** Keeps a release where it is for as long as `work` takes. */
  async hold<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
    this.#held.add(id);
    try {
      return await work();
    } finally {
      this.#held.delete(id);
    }
  }

  /** Says that the newest release differs in these files, or folders, from what it was. */
  noteChange(files: readonly string[]): void {
    this.#spares.note(files);
    if (this.newest !== null) this.#versions.set(this.newest, this.#spares.version);
  }

  /** Keeps the last ten and makes trees ready for the next; nothing waits for this. */
  async tidy(): Promise<void> {
    while (this.#facts.length > kept + 1) this.#retireOldest();
    keepFacts(this.#factsFile, this.#facts);
    const trees = readdirSync(this.folder).map((name) => this.toFolder(name));
    for (const part of findUnlinked(this.searchStore, trees)) this.#remove(part);
    await this.#refreshSpares();
    if (await this.#better.run(() => this.newest)) await this.#refreshSpares();
  }

  async close(): Promise<void> {
    await this.#better.close();
    await this.#spares.close();
    await this.#writer.close();
    await this.#unlock?.();
  }

  #goOn(): void {
    this.#drafted = undefined;
    this.#better.goOn();
    this.#spares.goOn();
  }

  #refreshSpares(): Promise<void> {
    const getNewest = () => (this.newest === null ? null : this.toFolder(this.newest));
    const used = [...this.#versions.values(), this.#drafted ?? Infinity];
    return this.#spares.refresh(getNewest, Math.min(...used));
  }

  /**
   * Gives up the oldest release; with `isUsed`, the oldest that can be the tree of the next. The one
   * before the newest stays, so that the last step can be taken back.
   */
  #retireOldest({ isUsed = false } = {}): void {
    const { live, newest } = this;
    const { source } = this.#spares;
    const needed = new Set([live, newest, this.#facts.at(-2)?.id, ...this.#held]);
    const at = this.#facts.findIndex(
      ({ id }) =>
        !needed.has(id) && this.toFolder(id) !== source && (!isUsed || this.#versions.has(id)),
    );
    if (at === -1) return;
    const [oldest] = this.#facts.splice(at, 1);
    if (oldest === undefined) return;
    const version = this.#versions.get(oldest.id);
    this.#versions.delete(oldest.id);
    const folder = this.#toNewFolder();
    renameSync(this.toFolder(oldest.id), folder);
    if (version === undefined || this.#spares.isFull) this.#spares.remove(folder);
    else this.#spares.add(folder, version);
  }

  /** Takes a folder away at once; removing what is in it takes longer. */
  #remove(folder: string): void {
    const place = this.#toNewFolder();
    renameSync(folder, place);
    this.#spares.remove(place);
  }

  #makeTree(): { folder: string; version: number } {
    const folder = this.#toNewFolder();
    mkdirSync(folder, { recursive: true });
    return { folder, version: this.#spares.version };
  }

  #toNewFolder(): string {
    this.#count += 1;
    return path.join(this.folder, `.next-${process.pid}-${this.#count}`);
  }

  get #factsFile(): string {
    return path.join(this.folder, 'releases.json');
  }
}
