import type { Picture } from './parts.ts';

/** What a `<picture>` needs; `avif` and `webp` are srcset values, empty when there is none. */
export interface PictureSources {
  avif: string;
  webp: string;
  src: string;
  width: number;
  height: number;
  alt: string;
  caption: string | null;
  credit: string;
  focalX: number;
  focalY: number;
  color: string | null;
  share: { url: string; width: number; height: number } | null;
}

let toPublicUrl = (url: string): string => url;

/** Says under which address readers find a file of the CMS. */
export function setPublicUrls(find: (url: string) => string): void {
  toPublicUrl = find;
}

export function toPictureSources(picture: Picture): PictureSources {
  const { alt, caption, credit, focalX, focalY, color, share } = picture;
  const main = getMainFile(picture);
  return {
    avif: toSourceSet(picture, 'avif'),
    webp: toSourceSet(picture, 'webp'),
    src: toPublicUrl(main.url),
    width: main.width,
    height: main.height,
    alt,
    caption,
    credit,
    focalX,
    focalY,
    color,
    share: share === null ? null : { ...share, url: toPublicUrl(share.url) },
  };
}

/** Addresses, at the CMS, of every file the site shows for a picture. */
export function getPictureFiles(picture: Picture): string[] {
  const files = picture.sources.map(({ url }) => url);
  if (picture.share !== null) files.push(picture.share.url);
  files.push(getMainFile(picture).url);
  return [...new Set(files)];
}

/** The widest WebP up to 1200 pixels; the original only where there is no derivative. */
function getMainFile(picture: Picture): { url: string; width: number; height: number } {
  const webp = picture.sources
    .filter(({ format, width }) => format === 'webp' && width <= 1200)
    .toSorted((one, other) => other.width - one.width);
  return webp[0] ?? picture;
}

function toSourceSet({ sources }: Picture, wanted: 'avif' | 'webp'): string {
  return sources
    .filter(({ format }) => format === wanted)
    .toSorted((one, other) => one.width - other.width)
    .map(({ url, width }) => `${toPublicUrl(url)} ${width}w`)
    .join(', ');
}
