import { createHash } from 'node:crypto';
import { copyFile, link, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { getFile } from '../lib/cms.ts';
import type { Picture } from '../lib/parts.ts';
import { getPictureFiles } from '../lib/pictures.ts';
import type { Doc } from '../lib/schemas.ts';
import type { Draft } from './draft.ts';

interface Places {
  api: string;
  /** Where downloads are kept from one release to the next. */
  cache: string;
}

const downloads = 8;

/** The files of all pictures that documents show, under names that change with their bytes. */
export class Pictures {
  readonly #places: Places;
  /** By the address of a file at the CMS: its name in the release. */
  readonly #names = new Map<string, string>();
  /** By the same: how often documents show it. */
  readonly #uses = new Map<string, number>();

  constructor(places: Places) {
    this.#places = places;
  }

  /** Puts into a draft what documents show; answers what to call once the draft is a release. */
  async place(now: readonly Doc[], draft: Draft, before: readonly Doc[] = []): Promise<() => void> {
    const { cache } = this.#places;
    await mkdir(cache, { recursive: true });
    await mkdir(path.join(draft.folder, 'media'), { recursive: true });
    const shown = now.flatMap(getPictures);
    const wanted = getFileVersions(shown);
    const queue = wanted.entries();
    const work = async () => {
      for (const [url, version] of queue) {
        const name = await this.#placeFile(url, version, draft);
        this.#names.set(url, name);
      }
    };
    await Promise.all(Array.from({ length: Math.min(downloads, wanted.size) }, work));
    const changes = countUses(shown);
    for (const [url, count] of countUses(before.flatMap(getPictures))) add(changes, url, -count);
    for (const [url, change] of changes) {
      const name = this.#names.get(url);
      const isUnused = (this.#uses.get(url) ?? 0) + change <= 0;
      if (isUnused && name !== undefined) draft.remove(`media/${name}`);
    }
    return () => {
      for (const [url, change] of changes) add(this.#uses, url, change);
    };
  }

  /** Where readers find a file of the CMS. */
  toPublicUrl(url: string): string | undefined {
    const name = this.#names.get(url);
    return name === undefined ? undefined : `/media/${encodeURIComponent(name)}`;
  }

  async #placeFile(url: string, version: string, draft: Draft): Promise<string> {
    const { api, cache } = this.#places;
    const name = path.basename(decodeURIComponent(new URL(url, api).pathname));
    const key = createHash('sha256').update(`${url} ${version}`).digest('hex').slice(0, 16);
    const cached = path.join(cache, `${key}-${name}`);
    const bytes = await readCached(cached, () => getFile(api, url));
    const { name: stem, ext } = path.parse(name);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    const file = `${stem}.${hash}${ext}`;
    const isNew = await linkOrCopy(cached, path.join(draft.folder, 'media', file));
    draft.keep(`media/${file}`, isNew);
    return file;
  }
}

/** The address of each file at the CMS, with what changes when the picture is replaced. */
function getFileVersions(pictures: readonly Picture[]): Map<string, string> {
  const versions = new Map<string, string>();
  for (const picture of pictures) {
    for (const url of getPictureFiles(picture)) versions.set(url, picture.updatedAt);
  }
  return versions;
}

function countUses(pictures: readonly Picture[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const url of pictures.flatMap(getPictureFiles)) add(uses, url, 1);
  return uses;
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function getPictures(value: unknown): Picture[] {
  const found: Picture[] = [];
  collectPictures(value, found);
  return found;
}

function collectPictures(value: unknown, found: Picture[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (isPicture(value)) found.push(value);
  else for (const part of Object.values(value)) collectPictures(part, found);
}

function isPicture(value: object): value is Picture {
  return 'sources' in value && 'focalX' in value;
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
