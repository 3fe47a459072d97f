import type { Picture } from '../lib/parts.ts';
import { getPictureFiles } from '../lib/pictures.ts';
import { isPicture } from '../lib/references.ts';

/** By the address of a file at the CMS: what changes when it is replaced, and how often it shows. */
export type PictureUses = Map<string, { version: string; uses: number }>;

/** The files that documents show. */
export function getPictureUses(documents: readonly object[]): PictureUses {
  const shown: PictureUses = new Map();
  for (const document of documents) {
    for (const picture of getPictures(document)) {
      for (const url of getPictureFiles(picture)) {
        const uses = (shown.get(url)?.uses ?? 0) + 1;
        shown.set(url, { version: picture.updatedAt, uses });
      }
    }
  }
  return shown;
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
