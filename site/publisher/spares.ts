import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { Brake } from './brake.ts';
import { Files } from './files.ts';
import { copyFiles } from './tree.ts';

export interface Spare {
  folder: string;
  /** The change of the newest release that it has taken over. */
  version: number;
}

const enough = 3;

/**
 * Trees made ready for coming releases while nothing waits for them. A change is a list of files,
 * or of folders and links to them, that end with a slash and whose name changes with what is in them.
 */
export class Spares {
  readonly #toNewFolder: () => string;
  readonly #brake = new Brake();
  readonly #chores = new Files({ isInBackground: true, brake: this.#brake });
  /** What is still to be taken over by a tree; the first has the number `#first`. */
  #changes: (readonly string[])[] = [];
  #first = 0;
  #ready: Spare[] = [];
  #working: Promise<void> | undefined;
  /** The one tree that is being made or changed. */
  #chore: Promise<void> | undefined;
  #source: string | null = null;
  #isClosed = false;

  constructor(toNewFolder: () => string) {
    this.#toNewFolder = toNewFolder;
  }

  /** Counts the changes so far. */
  get version(): number {
    return this.#first + this.#changes.length;
  }

  /** The release that a tree is being made from: it must stay where it is. */
  get source(): string | null {
    return this.#source;
  }

  /** Whether a tree can be taken without waiting for one to be made. */
  get isReady(): boolean {
    return this.#ready.length > 0;
  }

  get isFull(): boolean {
    return this.#ready.length >= enough;
  }

  /** Says that the newest release differs in these from what it was, or from the one before. */
  note(files: readonly string[]): void {
    this.#changes.push(files);
  }

  /** Adds a tree that is equal to what the newest release was at that version. */
  add(folder: string, version: number): void {
    if (version < this.#first) this.remove(folder);
    else this.#ready.push({ folder, version });
  }

  /** Takes a tree, equal to the newest release by now. */
  async take(newest: string): Promise<Spare> {
    // A tree that is waited for must go on being made.
    if (this.#ready.length === 0) this.goOn();
    while (this.#ready.length === 0 && this.#chore) await this.#chore.catch(() => undefined);
    if (this.#ready.length === 0) await this.#clone(newest);
    this.pause();
    const best = this.#ready.toSorted((one, other) => other.version - one.version)[0];
    if (best === undefined) throw new Error('No tree could be made for the next release.');
    this.#ready = this.#ready.filter((one) => one !== best);
    if (!existsSync(best.folder)) throw new Error(`${best.folder} is gone.`);
    const { folder } = best;
    const { version } = this;
    try {
      this.bringUp(newest, best);
    } catch (error) {
      this.remove(folder);
      throw error;
    }
    return { folder, version };
  }

  /** Makes a tree what the newest release has become since, but for files that are its own. */
  bringUp(newest: string, { folder, version }: Spare, isOwn = (_file: string) => false): void {
    const aside = this.#toNewFolder();
    let count = 0;
    // What is replaced is put aside, for freeing a file takes longer than all the rest.
    const drop = (place: string) => {
      if (count === 0) mkdirSync(aside);
      renameSync(place, path.join(aside, String(count)));
      count += 1;
    };
    const files = [...this.#since(version)].filter((file) => !isOwn(file));
    try {
      copyFiles(newest, folder, files, { drop });
    } finally {
      if (count > 0) this.remove(aside);
    }
  }

  /** Leaves the disk to a release that is being made, until `goOn`. */
  pause(): void {
    this.#brake.hold();
  }

  goOn(): void {
    this.#brake.release();
  }

  /**
   * Makes trees and brings them up to date, one at a time. `oldest` is the version of the oldest
   * release, which may become a tree later.
   */
  refresh(getNewest: () => string | null, oldest: number): Promise<void> {
    this.#working ??= this.#work(getNewest, oldest).finally(() => (this.#working = undefined));
    return this.#working;
  }

  remove(folder: string): void {
    this.#chores.run({ task: 'remove', folder }).catch(() => undefined);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.goOn();
    await this.#working?.catch(() => undefined);
    await this.#chores.close();
  }

  async #work(getNewest: () => string | null, oldest: number): Promise<void> {
    for (let newest = getNewest(); newest !== null && !this.#isClosed; newest = getNewest()) {
      const late = this.#ready.find(({ version }) => version < this.version);
      if (late === undefined && this.isFull) break;
      this.#chore = late === undefined ? this.#clone(newest) : this.#catchUp(late, newest);
      await this.#chore.finally(() => (this.#chore = undefined));
    }
    this.#forget(Math.min(this.version, oldest, ...this.#ready.map(({ version }) => version)));
  }

  async #clone(newest: string): Promise<void> {
    const folder = this.#toNewFolder();
    const { version } = this;
    await this.#make(folder, newest, () =>
      this.#chores.run({ task: 'clone', from: newest, to: folder }),
    );
    this.#ready.push({ folder, version });
  }

  /** Nobody gets the tree while it is being changed, nor when that fails. */
  async #catchUp(spare: Spare, newest: string): Promise<void> {
    this.#ready = this.#ready.filter((one) => one !== spare);
    const { folder } = spare;
    const { version } = this;
    const files = [...this.#since(spare.version)];
    await this.#make(folder, newest, () =>
      this.#chores.run({ task: 'copy', from: newest, to: folder, files }),
    );
    this.#ready.push({ folder, version });
  }

  /** What a tree has become when that fails is of no use. */
  async #make(folder: string, source: string, make: () => Promise<unknown>): Promise<void> {
    this.#source = source;
    try {
      await make();
    } catch (error) {
      this.remove(folder);
      throw error;
    } finally {
      this.#source = null;
    }
  }

  #since(version: number): Set<string> {
    return new Set(this.#changes.slice(version - this.#first).flat());
  }

  #forget(until: number): void {
    this.#changes = this.#changes.slice(Math.max(0, until - this.#first));
    this.#first = Math.max(this.#first, until);
  }
}
