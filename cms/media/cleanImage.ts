import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { embedCredit } from '#cms/media/embeddedCredit.ts';
import type { EmbeddedCredit } from '#cms/media/embeddedCredit.ts';
import { imageLimits, storedSide } from '#cms/media/imageLimits.ts';
import type { ImageFormat } from '#cms/media/imageFormat.ts';

/** `color` is the dominant colour, `#rrggbb`: what a page shows before the picture arrives. */
export interface CleanImage {
  bytes: Buffer;
  color: string;
}

/**
 * The picture turned upright, in sRGB, at most `storedSide` on its longest side, one frame,
 * and without EXIF, XMP or IPTC of its own: no place, no device, nothing hidden behind the pixels.
 * All that its metadata say is the given credit. Throws when the pixels cannot be decoded.
 */
export async function cleanImage(
  bytes: Buffer,
  format: ImageFormat,
  credit: EmbeddedCredit,
): Promise<CleanImage> {
  const upright = sharp(bytes, { limitInputPixels: imageLimits.pixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: storedSide, height: storedSide, fit: 'inside', withoutEnlargement: true });
  const clean = await encode(embedCredit(upright, credit), format).toBuffer();
  return { bytes: clean, color: await getDominantColor(clean) };
}

function encode(image: Sharp, format: ImageFormat): Sharp {
  if (format === 'jpeg') return image.jpeg({ quality: 90, mozjpeg: false });
  if (format === 'png') return image.png();
  if (format === 'webp') return image.webp({ quality: 90 });
  return image.avif({ quality: 70, effort: 3 });
}

async function getDominantColor(bytes: Buffer): Promise<string> {
  const { dominant } = await sharp(bytes).resize(160, 160, { fit: 'inside' }).stats();
  const channels = [dominant.r, dominant.g, dominant.b];
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
