import { hasOverlay } from './overlay.ts';
import type { Picture } from './parts.ts';

/** What a `<picture>` needs; `avif` is a srcset value, empty when there is none. */
export interface PictureSources {
  avif: string;
  src: string;
  width: number;
  height: number;
}

let findPublicUrl = (url: string): string | undefined => url;

/** Says under which address readers find a file of the CMS. */
export function setPublicUrls(find: (url: string) => string | undefined): void {
  findPublicUrl = find;
}

export function toPictureSources(picture: Picture): PictureSources {
  const { url, width, height } = getMainFile(picture);
  return { avif: toSourceSet(picture), src: toPublicUrl(url), width, height };
}

/** The file that is shown with a link to the page, in WhatsApp and elsewhere. */
export function toShareUrl({ share }: Picture): string | null {
  return share === null ? null : toPublicUrl(share.url);
}

/** Addresses, at the CMS, of every file the site shows for a picture. */
export function getPictureFiles(picture: Picture): string[] {
  const files = picture.sources.map(({ url }) => url);
  if (picture.share !== null) files.push(picture.share.url);
  // Where a place wants no file as small as there are, the original is shown.
  const isShown = (source: Picture['sources'][number]) =>
    source.format === 'webp' && source.width >= 480 && source.width <= 1200;
  if (!picture.sources.some(isShown)) files.push(picture.url);
  return [...new Set(files)];
}

/** The widest WebP up to 1200 pixels; the original only where there is no derivative. */
function getMainFile(picture: Picture): { url: string; width: number; height: number } {
  const webp = picture.sources
    .filter(({ format, width }) => format === 'webp' && width <= 1200)
    .toSorted((one, other) => other.width - one.width);
  return webp[0] ?? picture;
}

function toSourceSet({ sources }: Picture): string {
  return sources
    .filter(({ format }) => format === 'avif')
    .toSorted((one, other) => one.width - other.width)
    .map(({ url, width }) => `${toPublicUrl(url)} ${width}w`)
    .join(', ');
}

// A draft may show a picture that no page has: it is still at the CMS alone.
function toPublicUrl(url: string): string {
  const found = findPublicUrl(url) ?? (hasOverlay() ? url : undefined);
  if (found === undefined) throw new Error(`The picture ${url} was not published.`);
  return found;
}
