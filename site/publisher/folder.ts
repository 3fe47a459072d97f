import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { cloneTree } from './tree.ts';

/** A folder that is replaced as a whole: nobody sees the next one until it is swapped in. */
export class Folder {
  /** Equal to the folder at first, its files hard links; whoever changes one writes it anew. */
  readonly next: string;
  readonly #target: string;

  private constructor(target: string) {
    this.#target = target;
    this.next = `${target}.next`;
  }

  /** Starts a tree beside `target`, which stays as it is, and mends what a crash left behind. */
  static async start(target: string): Promise<Folder> {
    const folder = new Folder(path.resolve(target));
    if (!existsSync(folder.#target) && existsSync(folder.#old)) {
      await rename(folder.#old, folder.#target);
    }
    await rm(folder.next, { recursive: true, force: true });
    if (existsSync(folder.#target)) cloneTree(folder.#target, folder.next);
    else await mkdir(folder.next, { recursive: true });
    return folder;
  }

  /** Puts the tree in the place of the old one. */
  async swap(): Promise<void> {
    await rm(this.#old, { recursive: true, force: true });
    if (existsSync(this.#target)) await rename(this.#target, this.#old);
    await rename(this.next, this.#target);
    await rm(this.#old, { recursive: true, force: true });
  }

  async discard(): Promise<void> {
    await rm(this.next, { recursive: true, force: true });
  }

  get #old(): string {
    return `${this.#target}.old`;
  }
}
