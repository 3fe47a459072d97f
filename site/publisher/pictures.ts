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

interface Placed {
  settle: () => void;
  /** Pages show again what they showed. */
  putBack: () => void;
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
    for (const [url, name] of await this.#placeFiles(shown, draft)) this.#names.set(url, name);
    await removeUnused(this.#places.cache, new Set(shown.map((file) => this.#toCached(file))));
    this.#versions.clear();
  }

  /** Puts into a draft what a change shows; says what to call once the draft is a release or not. */
  async place(now: readonly Doc[], draft: Draft, before: readonly Doc[]): Promise<Placed> {
    const shown = getPictureUses(now);
    const names = await this.#placeFiles(
      [...shown].map(([url, { version }]) => [url, version]),
      draft,
    );
    const changes = new Map([...shown].map(([url, { uses }]) => [url, uses]));
    for (const [url, { uses }] of getPictureUses(before)) add(changes, url, -uses);
    for (const [url, change] of changes) {
      const former = this.#names.get(url);
      if (former === undefined || former === names.get(url)) continue;
      // Of a file that was replaced, what it was goes when all that show it are in this change.
      const uses = (this.#uses.get(url) ?? 0) + change;
      if (uses <= (shown.get(url)?.uses ?? 0)) draft.remove(`media/${former}`);
    }
    return {
      settle: () => {
        for (const [url, name] of names) this.#names.set(url, name);
        for (const [url, change] of changes) {
          add(this.#uses, url, change);
          if (this.#uses.get(url) === 0) this.#names.delete(url);
        }
      },
      putBack: () => {
        for (const url of names.keys()) {
          const former = this.#names.get(url);
          if (former !== undefined) this.#newNames.set(url, former);
        }
      },
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

  /** Answers the names of the files by their addresses. */
  async #placeFiles(files: readonly PictureFile[], draft: Draft): Promise<Map<string, string>> {
    await mkdir(this.#places.cache, { recursive: true });
    await mkdir(path.join(draft.folder, 'media'), { recursive: true });
    const names = new Map<string, string>();
    const queue = files.values();
    const work = async () => {
      for (const file of queue) names.set(file[0], await this.#placeFile(file, draft));
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, files.length) }, work));
    for (const [url, name] of names) this.#newNames.set(url, name);
    return names;
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
