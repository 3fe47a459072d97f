import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** A complete tree in the making; nobody sees it until it is swapped in. */
export class Release {
  readonly folder: string;
  readonly #target: string;
  readonly #folders = new Set<string>();

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

  /**
   * Writes a file at once. Not in the background: Astro's hashing waits in the same queue of
   * threads, and a page takes several times as long to render behind a row of writes.
   */
  write(file: string, content: string | Uint8Array): void {
    const place = path.resolve(this.folder, file);
    if (!place.startsWith(this.folder + path.sep)) {
      throw new Error(`${file} would lie outside the release.`);
    }
    try {
      this.#makeFolder(path.dirname(place));
      writeFileSync(place, content);
    } catch (cause) {
      throw new Error(`${place} could not be written.`, { cause });
    }
  }

  /** Puts the tree in the place of the old one. */
  async swap(): Promise<void> {
    await rm(this.#old, { recursive: true, force: true });
    if (existsSync(this.#target)) await rename(this.#target, this.#old);
    await rename(this.folder, this.#target);
    await rm(this.#old, { recursive: true, force: true });
  }

  async discard(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  get #old(): string {
    return `${this.#target}.old`;
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }
}
