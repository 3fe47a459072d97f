import sharp from 'sharp';
import { imageLimits } from '#cms/media/imageLimits.ts';
import { getImageFormat } from '#cms/media/imageFormat.ts';
import type { ImageFormat } from '#cms/media/imageFormat.ts';

/** Why a file is not accepted as a picture. */
export type Refusal =
  | { reason: 'missing' | 'notAnImage' | 'broken' | 'tooHeavy' }
  | { reason: 'tooLarge'; width: number; height: number };

/** Judges a file by its own bytes, whatever its name says, without decoding any pixel. */
export async function inspectImage(
  bytes: Buffer,
): Promise<{ format: ImageFormat } | { refusal: Refusal }> {
  if (bytes.length > imageLimits.bytes) return { refusal: { reason: 'tooHeavy' } };
  const format = getImageFormat(bytes);
  if (!format) return { refusal: { reason: 'notAnImage' } };
  const size = await getSize(bytes);
  if (!size) return { refusal: { reason: 'broken' } };
  const isTooLarge =
    Math.max(size.width, size.height) > imageLimits.side ||
    size.width * size.height > imageLimits.pixels;
  return isTooLarge ? { refusal: { reason: 'tooLarge', ...size } } : { format };
}

async function getSize(bytes: Buffer): Promise<{ width: number; height: number } | null> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return { width, height };
  } catch {
    return null;
  }
}
