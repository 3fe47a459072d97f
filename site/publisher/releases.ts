import { mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { BetterCompression } from './betterCompression.ts';
import { Draft } from './draft.ts';
import { Files } from './files.ts';
import {
  keepFacts,
  readFacts,
  toUnknownFacts,
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
  #facts: ReleaseFacts[];
  #count = 0;

  /** Opens the folder and clears away what a crash left behind. */
  constructor(folder: string, { compress = true } = {}) {
    this.folder = path.resolve(folder);
    this.#compress = compress;
    this.#better = new BetterCompression(this.folder, (files) => this.noteChange(files));
    mkdirSync(this.folder, { recursive: true });
    const names = readdirSync(this.folder);
    const leftovers = names.filter((name) => name.startsWith('.'));
    for (const name of leftovers) this.#spares.remove(path.join(this.folder, name));
    this.#count = Date.now();
    const known = readFacts(this.#factsFile);
    this.#facts = names
      .filter((name) => /^\d{8}T\d{6}/.test(name))
      .toSorted()
      .flatMap((id) => known.find((one) => one.id === id) ?? this.#recover(id));
  }

  /** The id of the release that readers see. */
  get live(): string | null {
    try {
      return readlinkSync(path.join(this.folder, 'live'));
    } catch {
      return null;
    }
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
      const folder =
        newest === null ? this.#toNewFolder() : await this.#spares.take(this.toFolder(newest));
      mkdirSync(folder, { recursive: true });
      return new Draft(folder, this.#writer, this.#compress ? compressed : 0);
    } catch (error) {
      this.#goOn();
      throw error;
    }
  }

  /** Makes a finished draft the newest release and shows it to readers. */
  commit(draft: Draft, { pages, reason }: { pages: number; reason: Reason }): ReleaseFacts {
    const at = new Date(Math.max(Date.now(), this.#lastMoment + 1)).toISOString();
    const id = `${at.replaceAll(/[-:.]/g, '')}-${draft.digest}`;
    renameSync(draft.folder, this.toFolder(id));
    const release = { id, at, pages, reason };
    this.#flip(id);
    this.#facts.push(release);
    keepFacts(this.#factsFile, this.#facts);
    this.noteChange([...draft.written.keys(), ...draft.removed]);
    if (this.#compress) this.#better.expect(draft);
    this.#goOn();
    return release;
  }

  /** Takes back a draft in which nothing was changed: it serves for the next. */
  giveBack(draft: Draft): void {
    this.#spares.add(draft.folder, this.#spares.version);
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
    this.#flip(id);
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
  }

  #goOn(): void {
    this.#better.goOn();
    this.#spares.goOn();
  }

  #refreshSpares(): Promise<void> {
    const getNewest = () => (this.newest === null ? null : this.toFolder(this.newest));
    return this.#spares.refresh(getNewest, Math.min(...this.#versions.values()));
  }

  // A tree that no reader has seen was about to become a release; what it holds is made anew.
  #recover(id: string): ReleaseFacts[] {
    if (id <= (this.live ?? '')) return [toUnknownFacts(id)];
    this.#remove(this.toFolder(id));
    return [];
  }

  /** Gives up the oldest release; with `isUsed`, the oldest that can be the tree of the next. */
  #retireOldest({ isUsed = false } = {}): void {
    const { live, newest } = this;
    const { source } = this.#spares;
    const at = this.#facts.findIndex(
      ({ id }) =>
        ![live, newest].includes(id) &&
        this.toFolder(id) !== source &&
        (!isUsed || this.#versions.has(id)),
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

  // A link cannot be written over, but another can be renamed over it: readers see one or the other.
  #flip(id: string): void {
    const next = path.join(this.folder, '.live');
    rmSync(next, { force: true });
    symlinkSync(id, next);
    renameSync(next, path.join(this.folder, 'live'));
  }

  /** Takes a folder away at once; removing what is in it takes longer. */
  #remove(folder: string): void {
    const place = this.#toNewFolder();
    renameSync(folder, place);
    this.#spares.remove(place);
  }

  #toNewFolder(): string {
    this.#count += 1;
    return path.join(this.folder, `.next-${process.pid}-${this.#count}`);
  }

  get #factsFile(): string {
    return path.join(this.folder, 'releases.json');
  }

  get #lastMoment(): number {
    return Date.parse(this.#facts.at(-1)?.at ?? '') || 0;
  }
}
