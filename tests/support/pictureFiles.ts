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

/** A press photograph: who made it, on what terms, and where and with which camera. */
export function aPressPhoto(format: 'jpeg' | 'png' | 'webp' | 'avif' = 'jpeg'): Promise<Buffer> {
  const create = { width: 1000, height: 700, channels: 3, background: '#2c3e50' } as const;
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" photoshop:Credit="Dayang / ANTARA" exif:GPSLatitude="1,54.0S" aux:SerialNumber="SERI-0042"><dc:creator><rdf:Seq><rdf:li>Dayang Lestari</rdf:li></rdf:Seq></dc:creator><xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">Lisensi ANTARA &amp; TP PKK</rdf:li></rdf:Alt></xmpRights:UsageTerms></rdf:Description></rdf:RDF></x:xmpmeta>`;
  return sharp({ create })
    .withXmp(xmp)
    .withExif({
      IFD0: { Make: 'Telepon', Artist: 'Kamera milik kantor' },
      IFD2: { BodySerialNumber: 'SERI-0042' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '1/1 54/1 0/1' },
    })
    .toFormat(format)
    .toBuffer();
}

/** As older agencies send it: the credit in IPTC only. */
export async function anAgencyPhoto(): Promise<Buffer> {
  const create = { width: 400, height: 300, channels: 3, background: '#16a085' } as const;
  const jpeg = await sharp({ create }).jpeg().toBuffer();
  const records = [
    [80, 'Galuh Prameswari'],
    [110, 'Kantor Berita'],
    [116, 'Hak cipta Kantor Berita'],
  ] as const;
  const data = Buffer.concat(
    records.map(([dataset, text]) => {
      const value = Buffer.from(text);
      return Buffer.concat([Buffer.of(0x1c, 2, dataset, 0, value.length), value]);
    }),
  );
  const padded = data.length % 2 === 0 ? data : Buffer.concat([data, Buffer.of(0)]);
  const head = Buffer.from('Photoshop 3.0\0' + '8BIM\x04\x04\0\0', 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const payload = Buffer.concat([head, length, padded]);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(payload.length + 2);
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.of(0xff, 0xed),
    size,
    payload,
    jpeg.subarray(2),
  ]);
}
