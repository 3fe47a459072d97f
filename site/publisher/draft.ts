import { hash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { Files } from './files.ts';
import { listTree } from './tree.ts';
import { removeFile, toPlace, withSiblings } from './writeFile.ts';

interface Tree {
  folder: string;
  version: number;
}

/** A release in the making: the tree of the last one, and what becomes different in it. */
export class Draft {
  readonly folder: string;
  /** The change of the newest release that its tree had taken over when it was begun. */
  readonly version: number;
  readonly written = new Map<string, string>();
  readonly removed = new Set<string>();
  readonly #files: Files;
  /** How many files get compressed siblings at once; the others get them once they are live. */
  readonly compressed: number;
  readonly #isEmptyAtFirst: boolean;
  #count = 0;
  readonly #kept = new Set<string>();
  readonly #pending: Promise<void>[] = [];

  constructor({ folder, version }: Tree, files: Files, compressed: number) {
    this.folder = folder;
    this.version = version;
    this.#isEmptyAtFirst = readdirSync(folder).length === 0;
    this.#files = files;
    this.compressed = compressed;
  }

  /** Resolves as soon as there is room for another file; `finish` says whether it went well. */
  async write(file: string, content: string | Uint8Array): Promise<void> {
    toPlace(this.folder, file);
    this.#kept.add(file);
    this.#count += 1;
    const task = {
      task: 'write' as const,
      folder: this.folder,
      file,
      content,
      withCompressed: this.#count <= this.compressed,
    };
    const done = this.#files.run(task).then((digest) => {
      if (digest !== null) this.written.set(file, digest);
    });
    done.catch(() => undefined);
    this.#pending.push(done);
    await this.#files.ready();
  }

  /** Takes note of files that were written into the folder; null for what was there already. */
  take(files: ReadonlyMap<string, string | null>): void {
    for (const [file, digest] of files) {
      this.#kept.add(file);
      if (digest !== null) this.written.set(file, digest);
    }
  }

  /** Says that a file is part of the release though somebody else puts it there. */
  keep(file: string, isNew: boolean): void {
    this.#kept.add(file);
    if (isNew) this.written.set(file, file);
  }

  remove(file: string): void {
    removeFile(this.folder, file);
    this.removed.add(file);
  }

  /** Removes what was neither written nor kept, but for what `isKept` claims. */
  removeOthers(isKept: (file: string) => boolean): void {
    if (this.#isEmptyAtFirst) return;
    const known = new Set([...this.#kept].flatMap(withSiblings));
    for (const file of listTree(this.folder)) {
      if (!known.has(file) && !isKept(file)) this.remove(file);
    }
  }

  /** Whether a file is another one in this release than in the last. */
  hasChanged(file: string): boolean {
    return this.written.has(file) || this.removed.has(file);
  }

  /** Waits until all is on the disk; throws when something could not be written. */
  async finish(): Promise<void> {
    await Promise.all(this.#pending);
  }

  /** Waits until nothing is written into the folder any more, so that it can be removed. */
  async abandon(): Promise<void> {
    await Promise.allSettled(this.#pending);
  }

  /** How many files this release changes. */
  get counts(): { written: number; removed: number } {
    return { written: this.written.size, removed: this.removed.size };
  }

  get isChanged(): boolean {
    return this.written.size > 0 || this.removed.size > 0;
  }

  /** Stands for what this release changes. */
  get digest(): string {
    const changes = [...[...this.written].map((pair) => pair.join(' ')), ...this.removed];
    return hash('sha1', changes.toSorted().join('\n')).slice(0, 10);
  }
}
