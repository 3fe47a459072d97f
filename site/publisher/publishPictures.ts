import { createHash } from 'node:crypto';
import { copyFile, link, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { getFile } from '../lib/cms.ts';
import type { Picture } from '../lib/parts.ts';
import { getPictureFiles } from '../lib/pictures.ts';
import type { Doc } from '../lib/schemas.ts';

interface Places {
  api: string;
  /** Where downloads are kept from one export to the next. */
  cache: string;
  /** The release that the pictures become part of. */
  release: string;
}

const downloads = 8;

/** Puts every file of every picture into the release; answers with their public addresses. */
export async function publishPictures(
  documents: readonly Doc[],
  places: Places,
): Promise<Map<string, string>> {
  await mkdir(places.cache, { recursive: true });
  await mkdir(path.join(places.release, 'media'), { recursive: true });
  const versions = getFileVersions(documents);
  const queue = versions.entries();
  const published = new Map<string, string>();
  async function work(): Promise<void> {
    for (const [url, version] of queue) {
      published.set(url, await publishFile(url, version, places));
    }
  }
  await Promise.all(Array.from({ length: downloads }, work));
  return published;
}

/** The address of each file at the CMS, with what changes when the picture is replaced. */
function getFileVersions(documents: readonly Doc[]): Map<string, string> {
  const versions = new Map<string, string>();
  for (const document of documents) {
    for (const picture of getPictures(document)) {
      for (const url of getPictureFiles(picture)) versions.set(url, picture.updatedAt);
    }
  }
  return versions;
}

function getPictures(value: unknown): Picture[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isPicture(value)) return [value];
  return Object.values(value).flatMap(getPictures);
}

function isPicture(value: object): value is Picture {
  return 'sources' in value && 'focalX' in value;
}

async function publishFile(url: string, version: string, places: Places): Promise<string> {
  const name = path.basename(decodeURIComponent(new URL(url, places.api).pathname));
  const key = createHash('sha256').update(`${url} ${version}`).digest('hex').slice(0, 16);
  const cached = path.join(places.cache, `${key}-${name}`);
  const bytes = await readCached(cached, () => getFile(places.api, url));
  const { name: stem, ext } = path.parse(name);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const file = `${stem}.${hash}${ext}`;
  await linkOrCopy(cached, path.join(places.release, 'media', file));
  return `/media/${encodeURIComponent(file)}`;
}

async function readCached(file: string, download: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const bytes = await download();
  // Written aside first: an interrupted download must not pass for the picture next time.
  const part = `${file}.${process.pid}.part`;
  await writeFile(part, bytes);
  await rename(part, file);
  return bytes;
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (isCode(error, 'EEXIST')) return;
    await copyFile(from, to);
  }
}

function isMissing(error: unknown): boolean {
  return isCode(error, 'ENOENT');
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
