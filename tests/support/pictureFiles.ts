import sharp from 'sharp';
import type { File } from 'payload';

/** A file as a browser sends it: the name and the type are what the sender claims. */
export function aFile(data: Buffer, name: string, mimetype = 'image/jpeg'): File {
  return { data, name, mimetype, size: data.length };
}

/** A phone photograph: turned on its side, and with the place it was taken. */
export function aPhonePhoto(): Promise<Buffer> {
  const create = { width: 900, height: 600, channels: 3, background: '#c0392b' } as const;
  return sharp({ create })
    .withExif({
      IFD0: { Make: 'Telepon', Artist: 'Ibu Sari' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '1/1 54/1 0/1', GPSLongitudeRef: 'E' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** Nothing compresses worse than noise. */
export function aNoisyPicture(width: number, height: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 80 } as const;
  const create = { width, height, channels: 3, background: '#808080', noise } as const;
  return sharp({ create }).jpeg({ quality: 90 }).toBuffer();
}

/** A few hundred bytes that unpack to `width` × `height` pixels of nothing. */
export function anImageBomb(width: number, height: number): Promise<Buffer> {
  const create = { width, height, channels: 3, background: '#000000' } as const;
  return sharp({ create, limitInputPixels: false }).png({ compressionLevel: 9 }).toBuffer();
}
