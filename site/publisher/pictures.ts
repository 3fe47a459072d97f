import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  copyFile,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { getFile } from '../lib/cms.ts';
import { ErrorAbout } from '../lib/errorAbout.ts';
import type { Doc } from '../lib/schemas.ts';
import { askEach } from './askEach.ts';
import type { Draft } from './draft.ts';
import { getPictureUses, type PictureUses } from './pictureUses.ts';

interface Places {
  api: string;
  /** Where downloads are kept from one release to the next. */
  cache: string;
}

type PictureFile = readonly [url: string, version: string];

const atOnce = 8;
/** In milliseconds. */
const day = 86_400_000;

/** The files of all pictures that documents show, under names that change with their bytes. */
export class Pictures {
  readonly #places: Places;
  /** By the address of a file at the CMS: its name in the release. */
  readonly #names = new Map<string, string>();
  /** By the same: how often documents show it. */
  readonly #uses = new Map<string, number>();
  /** By the same: which version documents show. */
  readonly #versions = new Map<string, string>();
  #newNames = new Map<string, string>();

  constructor(places: Places) {
    this.#places = places;
  }

  /** Takes note of what documents show, or do so no more. */
  count(shown: PictureUses, count: 1 | -1): void {
    for (const [url, { version, uses }] of shown) {
      if (count > 0) this.#versions.set(url, version);
      add(this.#uses, url, count * uses);
    }
  }

  /** Forgets what documents show. */
  forget(): void {
    this.#versions.clear();
    this.#uses.clear();
  }

  /**
   * Fetches what documents show, to be at hand when it is placed; answers why the CMS does not give
   * some of it, by address.
   */
  async fetch(shown: PictureUses): Promise<Map<string, Error>> {
    return this.#fetchFiles([...shown].map(([url, { version }]) => [url, version]));
  }

  /** Puts into a draft what the documents show that were counted. */
  async placeAll(draft: Draft): Promise<void> {
    const shown = [...this.#versions].filter(([url]) => (this.#uses.get(url) ?? 0) > 0);
    const lost = await this.#fetchFiles(shown);
    const [first] = lost.values();
    if (first) throw new ErrorAbout(first.message, [...lost.keys()], first);
    await this.#placeFiles(shown, draft);
    await removeUnused(this.#places.cache, new Set(shown.map((file) => this.#toCached(file))));
    this.#versions.clear();
  }

  /** Puts into a draft what a change shows; answers what to call once the draft is a release. */
  async place(now: readonly Doc[], draft: Draft, before: readonly Doc[]): Promise<() => void> {
    const shown = getPictureUses(now);
    await this.#placeFiles(
      [...shown].map(([url, { version }]) => [url, version]),
      draft,
    );
    const changes = new Map([...shown].map(([url, { uses }]) => [url, uses]));
    for (const [url, { uses }] of getPictureUses(before)) add(changes, url, -uses);
    for (const [url, change] of changes) {
      const name = this.#names.get(url);
      const isUnused = (this.#uses.get(url) ?? 0) + change <= 0;
      if (isUnused && name !== undefined) draft.remove(`media/${name}`);
    }
    return () => {
      for (const [url, change] of changes) add(this.#uses, url, change);
    };
  }

  /** The names of files by their address at the CMS, those that were not taken before. */
  takeNewNames(): ReadonlyMap<string, string> {
    const names = this.#newNames;
    this.#newNames = new Map();
    return names;
  }

  async #fetchFiles(files: readonly PictureFile[]): Promise<Map<string, Error>> {
    await mkdir(this.#places.cache, { recursive: true });
    const missing = files.filter((file) => !existsSync(this.#toCached(file)));
    const lost = await askEach(missing, async (file) => void (await this.#read(file)));
    return new Map([...lost].map(([[url], error]) => [url, error]));
  }

  async #placeFiles(files: readonly PictureFile[], draft: Draft): Promise<void> {
    await mkdir(this.#places.cache, { recursive: true });
    await mkdir(path.join(draft.folder, 'media'), { recursive: true });
    const queue = files.values();
    const work = async () => {
      for (const file of queue) {
        const name = await this.#placeFile(file, draft);
        this.#names.set(file[0], name);
        this.#newNames.set(file[0], name);
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, files.length) }, work));
  }

  #toCached([url, version]: PictureFile): string {
    const key = createHash('sha256').update(`${url} ${version}`).digest('hex').slice(0, 16);
    return path.join(this.#places.cache, `${key}-${this.#toName(url)}`);
  }

  #toName(url: string): string {
    return path.basename(decodeURIComponent(new URL(url, this.#places.api).pathname));
  }

  #read(file: PictureFile): Promise<Uint8Array> {
    return readCached(this.#toCached(file), () => getFile(this.#places.api, file[0]));
  }

  async #placeFile(picture: PictureFile, draft: Draft): Promise<string> {
    const cached = this.#toCached(picture);
    const bytes = await this.#read(picture);
    const { name: stem, ext } = path.parse(this.#toName(picture[0]));
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    const file = `${stem}.${hash}${ext}`;
    const isNew = await linkOrCopy(cached, path.join(draft.folder, 'media', file));
    draft.keep(`media/${file}`, isNew);
    return file;
  }
}

async function readCached(file: string, download: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
  const bytes = await download();
  // Written aside first: an interrupted download must not pass for the picture next time.
  const part = `${file}.${process.pid}.part`;
  await writeFile(part, bytes);
  await rename(part, file);
  return bytes;
}

/** What nobody shows goes after a day: until then another export may just have fetched it. */
async function removeUnused(cache: string, used: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(cache)) {
    const file = path.join(cache, name);
    if (used.has(file)) continue;
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs > day) await rm(file, { force: true });
  }
}

/** False when it was there already. */
async function linkOrCopy(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    await copyFile(from, to);
  }
  return true;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
