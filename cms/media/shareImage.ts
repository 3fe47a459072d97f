import sharp from 'sharp';
import { shareBytes } from '#cms/media/imageLimits.ts';

/** The share image as JPEG under `shareBytes`, as good as fits. */
export async function fitShareImage(image: Buffer): Promise<Buffer> {
  for (const quality of [82, 74, 66, 58, 50, 40, 30, 20, 10]) {
    const jpeg = await sharp(image)
      .keepExif()
      .keepXmp()
      .jpeg({ quality, mozjpeg: true })
      .toBuffer();
    if (jpeg.length < shareBytes) return jpeg;
  }
  throw new Error(`A share image does not fit into ${shareBytes} bytes at any quality`);
}
