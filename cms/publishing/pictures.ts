import type { Media } from '#cms/payload-types.ts';
import { pictureFormats, pictureWidths } from '#cms/media/imageSizes.ts';
import type { Picture, PictureSource } from '#cms/publishing/documents.ts';

/** A picture as readers see it, from a row read in one language; null when its file is missing. */
export function toPicture(media: Media): Picture | null {
  const { filename, width, height, sizes } = media;
  if (!filename || !width || !height) return null;
  const share = sizes?.share;
  return {
    url: toUrl(filename),
    width,
    height,
    alt: media.alt ?? '',
    caption: media.caption || null,
    credit: media.credit ?? '',
    focalX: media.focalX ?? 50,
    focalY: media.focalY ?? 50,
    updatedAt: media.updatedAt,
    color: media.color ?? null,
    sources: pictureFormats.flatMap((format) => toSources(media, format)),
    share:
      share?.filename && share.width && share.height
        ? { url: toUrl(share.filename), width: share.width, height: share.height }
        : null,
  };
}

function toSources({ sizes }: Media, format: PictureSource['format']): PictureSource[] {
  return pictureWidths.flatMap((name) => {
    const size = sizes?.[`${format}${name}`];
    if (!size?.filename || !size.width || !size.height) return [];
    return [{ format, width: size.width, height: size.height, url: toUrl(size.filename) }];
  });
}

function toUrl(filename: string): string {
  return `/api/public/media/${filename}`;
}
