import sharp from 'sharp';

import { getRandom } from './random.ts';

/** Turns a drawing into a JPEG, with the tooth of printed paper and slightly darker corners. */
export async function printPicture(
  content: string,
  [width, height]: readonly [number, number] = [1920, 1280],
): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`;
  const { data } = await sharp(Buffer.from(svg), { unlimited: true })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  addPaper(data, width, height);
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 84, chromaSubsampling: '4:2:0', progressive: true })
    .toBuffer();
}

function addPaper(pixels: Buffer, width: number, height: number): void {
  const grain = getGrain();
  for (let y = 0, index = 0; y < height; y += 1) {
    const down = y / height - 0.5;
    for (let x = 0; x < width; x += 1, index += 3) {
      const across = x / width - 0.5;
      const corner = 1.035 - (across * across + down * down) * 0.3;
      const tooth = grain[((y & 255) << 8) | ((x + (y >> 8) * 97) & 255)] ?? 0;
      for (let channel = index; channel < index + 3; channel += 1) {
        pixels[channel] = Math.max(0, Math.min(255, (pixels[channel] ?? 0) * corner + tooth));
      }
    }
  }
}

/** A 256 × 256 tile of noise, softened along the rows so that it stays small in a JPEG. */
function getGrain(): Float32Array {
  const random = getRandom('grain');
  const raw = Float32Array.from({ length: 65536 }, () => (random.next() + random.next() - 1) * 15);
  return raw.map(
    (value, index) =>
      value * 0.5 + (raw[(index + 1) & 65535] ?? 0) * 0.3 + (raw[(index + 256) & 65535] ?? 0) * 0.3,
  );
}
