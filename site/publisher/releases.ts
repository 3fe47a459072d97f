import {
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Draft } from './draft.ts';
import { Files } from './files.ts';
import { copyFiles } from './tree.ts';
import type { Compression } from './writeFile.ts';

const reasons = z.enum(['hint', 'reconcile', 'export', 'rollback']);
const facts = z.object({ id: z.string(), at: z.string(), pages: z.number(), reason: reasons });

/** What is remembered of a release; `pages` counts all its pages. */
export type ReleaseFacts = z.infer<typeof facts>;
export type Reason = z.infer<typeof reasons>;

interface Spare {
  folder: string;
  /** The change of the newest release that it has taken over. */
  version: number;
}

const kept = 10;
const spares = 3;

/**
 * The releases of a site: a folder each, whose unchanged files are hard links into the one before,
 * and `live`, a link that is flipped by one rename. Trees for coming releases are made ready off
 * the critical path; once there are enough releases, the oldest becomes the next tree.
 */
export class Releases {
  readonly folder: string;
  readonly #writer = new Files();
  readonly #chores = new Files();
  readonly #compress: boolean;
  /** Files that differ between a release and the one before it, by version. */
  readonly #changes: (readonly string[])[] = [];
  readonly #versions = new Map<string, number>();
  readonly #spares: Spare[] = [];
  #facts: ReleaseFacts[];
  #making: Promise<void> | undefined;
  #filling: Promise<void> | undefined;
  #isClosed = false;
  #count = 0;

  /** Opens the folder and clears away what a crash left behind. */
  constructor(folder: string, { compress = true } = {}) {
    this.folder = path.resolve(folder);
    this.#compress = compress;
    mkdirSync(this.folder, { recursive: true });
    const names = readdirSync(this.folder);
    const leftovers = names.filter((name) => name.startsWith('.'));
    for (const name of leftovers) void this.#remove(path.join(this.folder, name));
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

  toFolder(id: string): string {
    return path.join(this.folder, id);
  }

  /** A tree equal to the newest release, to be changed and then committed or given back. */
  async draft(compression: Compression): Promise<Draft> {
    if (this.newest !== null && this.#spares.length === 0) await this.#makeSpare();
    const spare = this.#spares.shift();
    const folder = spare?.folder ?? this.#toNewFolder();
    mkdirSync(folder, { recursive: true });
    if (spare && this.newest !== null) this.#catchUp(spare, this.toFolder(this.newest));
    return new Draft(folder, this.#writer, this.#compress ? compression : 'none');
  }

  /** Makes a finished draft the newest release and shows it to readers. */
  commit(draft: Draft, { pages, reason }: { pages: number; reason: Reason }): ReleaseFacts {
    const at = new Date(Math.max(Date.now(), this.#lastMoment + 1)).toISOString();
    const id = `${at.replaceAll(/[-:.]/g, '')}-${draft.digest}`;
    renameSync(draft.folder, this.toFolder(id));
    const release = { id, at, pages, reason };
    this.#flip(id);
    this.#facts.push(release);
    this.#keepFacts();
    this.#changes.push([...draft.written.keys(), ...draft.removed]);
    this.#versions.set(id, this.#changes.length);
    return release;
  }

  /** Takes back a draft in which nothing was changed: it serves for the next. */
  giveBack(draft: Draft): void {
    this.#spares.push({ folder: draft.folder, version: this.#changes.length });
  }

  /** Throws away a draft that is of no use. */
  discard(draft: Draft): void {
    void this.#remove(draft.folder);
  }

  /** Shows an older or newer release to readers. */
  show(id: string): void {
    if (!this.#facts.some((one) => one.id === id)) throw new Error(`There is no release ${id}.`);
    this.#flip(id);
  }

  /** Says that files of the newest release were added or replaced after it was committed. */
  noteChange(files: readonly string[]): void {
    this.#changes.push(files);
    if (this.newest !== null) this.#versions.set(this.newest, this.#changes.length);
  }

  /** Keeps the last ten and makes trees ready for the next; nothing waits for this. */
  tidy(): Promise<void> {
    while (this.#facts.length > kept + 1) this.#retireOldest();
    this.#keepFacts();
    this.#filling ??= this.#makeSpares().finally(() => (this.#filling = undefined));
    return this.#filling;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#filling?.catch(() => undefined);
    await this.#making?.catch(() => undefined);
    await Promise.all([this.#writer.close(), this.#chores.close()]);
  }

  // A tree that no reader has seen was about to become a release; what it holds is made anew.
  #recover(id: string): ReleaseFacts[] {
    if (id <= (this.live ?? '')) return [toUnknownFacts(id)];
    const folder = this.#toNewFolder();
    renameSync(this.toFolder(id), folder);
    void this.#remove(folder);
    return [];
  }

  #retireOldest(): void {
    const at = this.#facts.findIndex(({ id }) => id !== this.live && id !== this.newest);
    const [oldest] = this.#facts.splice(at, 1);
    if (oldest === undefined) return;
    const version = this.#versions.get(oldest.id);
    this.#versions.delete(oldest.id);
    const folder = this.#toNewFolder();
    renameSync(this.toFolder(oldest.id), folder);
    if (version === undefined || this.#spares.length >= spares) void this.#remove(folder);
    else this.#spares.push({ folder, version });
  }

  async #makeSpares(): Promise<void> {
    while (this.#spares.length < spares && this.newest !== null && !this.#isClosed)
      await this.#makeSpare();
  }

  /** Clones the newest release, or waits for the clone that is being made. */
  #makeSpare(): Promise<void> {
    this.#making ??= this.#clone().finally(() => (this.#making = undefined));
    return this.#making;
  }

  async #clone(): Promise<void> {
    if (this.newest === null) return;
    const folder = this.#toNewFolder();
    const version = this.#changes.length;
    await this.#chores.run({ task: 'clone', from: this.toFolder(this.newest), to: folder });
    this.#spares.push({ folder, version });
  }

  #catchUp(spare: Spare, newest: string): void {
    const files = new Set(this.#changes.slice(spare.version).flat());
    copyFiles(newest, spare.folder, files);
    spare.version = this.#changes.length;
  }

  // A link cannot be written over, but another can be renamed over it: readers see one or the other.
  #flip(id: string): void {
    const next = path.join(this.folder, '.live');
    rmSync(next, { force: true });
    symlinkSync(id, next);
    renameSync(next, path.join(this.folder, 'live'));
  }

  async #remove(folder: string): Promise<void> {
    await this.#chores.run({ task: 'remove', folder }).catch(() => undefined);
  }

  #toNewFolder(): string {
    this.#count += 1;
    return path.join(this.folder, `.next-${process.pid}-${this.#count}`);
  }

  #keepFacts(): void {
    const part = `${this.#factsFile}.part`;
    writeFileSync(part, JSON.stringify(this.#facts, null, 2));
    renameSync(part, this.#factsFile);
  }

  get #factsFile(): string {
    return path.join(this.folder, 'releases.json');
  }

  get #lastMoment(): number {
    return Date.parse(this.#facts.at(-1)?.at ?? '') || 0;
  }
}

function readFacts(file: string): ReleaseFacts[] {
  if (!existsSync(file)) return [];
  try {
    return z.array(facts).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Only what is told about releases is lost, not the releases.
    return [];
  }
}

function toUnknownFacts(id: string): ReleaseFacts {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/.exec(id) ?? [];
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  return { id, at, pages: 0, reason: 'reconcile' };
}
