import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** How many files may wait for the disk before the next one has to. */
const waiting = 64;

/** A complete tree in the making; nobody sees it until it is swapped in. */
export class Release {
  readonly folder: string;
  readonly #target: string;
  readonly #folders = new Map<string, Promise<unknown>>();
  readonly #writes = new Set<Promise<void>>();
  #failure: unknown;

  private constructor(target: string) {
    this.#target = target;
    this.folder = `${target}.next`;
  }

  /** Starts a tree beside `target`, which stays as it is, and mends what a crash left behind. */
  static async start(target: string): Promise<Release> {
    const release = new Release(path.resolve(target));
    if (!existsSync(release.#target) && existsSync(release.#old)) {
      await rename(release.#old, release.#target);
    }
    await rm(release.folder, { recursive: true, force: true });
    await mkdir(release.folder, { recursive: true });
    return release;
  }

  async copy(folder: string): Promise<void> {
    await cp(folder, this.folder, { recursive: true });
  }

  /** Queues a file; waits only while too many are under way. A failure shows here or in `swap`. */
  async write(file: string, content: string | Uint8Array): Promise<void> {
    const write = this.#writeNow(file, content)
      .catch((failure: unknown) => {
        this.#failure ??= failure;
      })
      .finally(() => this.#writes.delete(write));
    this.#writes.add(write);
    if (this.#writes.size >= waiting) await Promise.race(this.#writes);
  }

  async finishWriting(): Promise<void> {
    await Promise.all(this.#writes);
    if (this.#failure !== undefined) {
      throw new Error(`The release could not be written to ${this.folder}.`, {
        cause: this.#failure,
      });
    }
  }

  /** Puts the tree in the place of the old one. */
  async swap(): Promise<void> {
    await this.finishWriting();
    await rm(this.#old, { recursive: true, force: true });
    if (existsSync(this.#target)) await rename(this.#target, this.#old);
    await rename(this.folder, this.#target);
    await rm(this.#old, { recursive: true, force: true });
  }

  async discard(): Promise<void> {
    await Promise.all(this.#writes);
    await rm(this.folder, { recursive: true, force: true });
  }

  get #old(): string {
    return `${this.#target}.old`;
  }

  async #writeNow(file: string, content: string | Uint8Array): Promise<void> {
    const place = this.#placeOf(file);
    await this.#makeFolder(path.dirname(place));
    await writeFile(place, content);
  }

  #placeOf(file: string): string {
    const place = path.resolve(this.folder, file);
    if (!place.startsWith(this.folder + path.sep)) {
      throw new Error(`${file} would lie outside the release.`);
    }
    return place;
  }

  #makeFolder(folder: string): Promise<unknown> {
    let made = this.#folders.get(folder);
    if (made === undefined) {
      made = mkdir(folder, { recursive: true });
      this.#folders.set(folder, made);
    }
    return made;
  }
}
