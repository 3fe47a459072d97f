import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import exifr from 'exifr';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Media } from '#cms/payload-types.ts';
import { anAuthorization, aUser } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { aFile, aNoisyPicture, aPhonePhoto } from '#tests/support/pictureFiles.ts';

let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.close());

async function upload(bytes: Buffer, name: string): Promise<Media> {
  return cms.payload.create({ collection: 'media', data: {}, file: aFile(bytes, name) });
}

function toPath(filename: string | null | undefined): string {
  const { staticDir } = cms.payload.collections.media.config.upload;
  return join(staticDir ?? '', filename ?? '');
}

describe('a photograph from a telephone', () => {
  let photo: Buffer;
  let media: Media;

  beforeAll(async () => {
    photo = await aPhonePhoto();
    media = await upload(photo, 'Kopi Ibu Sari (1).JPG');
  });

  test('says where it was taken before it is uploaded', async () => {
    expect(await exifr.parse(photo, { gps: true })).toMatchObject({ GPSLatitudeRef: 'S' });
  });

  test('is stored without place or device; its maker alone stays', async () => {
    const stored = await readFile(toPath(media.filename));
    const metadata = await exifr.parse(stored, true);
    expect(metadata).toMatchObject({ Artist: 'Ibu Sari' });
    expect(Object.keys(metadata).filter((name) => /GPS|Make/.test(name))).toEqual([]);
  });

  test('has sizes and share image that say no more', async () => {
    const sizes = Object.values(media.sizes ?? {}).filter((size) => size.filename);
    const metadata = await Promise.all(
      sizes.map((size) => sharp(toPath(size.filename)).metadata()),
    );
    const blocks = metadata.flatMap(({ exif, xmp, iptc }) => [exif, xmp, iptc]);
    expect(blocks.join()).toContain('Ibu Sari');
    expect(blocks.join()).not.toMatch(/GPS|Telepon/);
  });

  test('stands upright', () => {
    expect(media).toMatchObject({ width: 600, height: 900 });
  });

  test('gets a plain name with a part that nobody guesses', () => {
    expect(media.filename).toMatch(/^kopi-ibu-sari-1-[0-9a-f]{16}\.jpg$/);
  });

  test('notes its colour for the moment before it is loaded', () => {
    expect(media.color).toMatch(/^#[b-d][0-9a-f][2-4][0-9a-f][2-3][0-9a-f]$/);
  });

  test('is never enlarged', () => {
    const widths = Object.entries(media.sizes ?? {}).map(([name, { width }]) => [name, width]);
    expect(Object.fromEntries(widths)).toMatchObject({
      avif320: 320,
      webp320: 320,
      avif480: 480,
      avif768: null,
      avif1200: null,
      webp1600: null,
    });
  });
});

describe('a noisy picture of 4000 × 3000', () => {
  let media: Media;

  beforeAll(async () => {
    media = await upload(await aNoisyPicture(4000, 3000), 'bising.jpg');
  });

  test('has a share image of 1200 × 630 under 300 KB', async () => {
    const path = toPath(media.sizes?.share?.filename);
    const { size } = await stat(path);
    const { format, width, height } = await sharp(path).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 630 });
    expect(size).toBeLessThan(300_000);
    expect(media.sizes?.share?.filesize).toBe(size);
  });

  test('has every width in AVIF and WebP', () => {
    const sizes = Object.values(media.sizes ?? {}).map(({ width, mimeType }) => [width, mimeType]);
    const widths = [320, 480, 768, 1200, 1600];
    expect(sizes).toEqual(
      expect.arrayContaining([
        ...widths.map((width) => [width, 'image/avif']),
        ...widths.map((width) => [width, 'image/webp']),
      ]),
    );
  });

  test('is stored at no more than 3200 pixels a side', () => {
    expect(media).toMatchObject({ width: 3200, height: 2400 });
  });

  test('keeps its address and a small share image when the focal point moves', async () => {
    const before = await readFile(toPath(media.sizes?.share?.filename));
    const form = new FormData();
    form.set('_payload', '{}');
    const focus = 'uploadEdits[focalPoint][x]=5&uploadEdits[focalPoint][y]=95';
    const response = await cms.rest(`/api/media/${media.id}?${focus}`, {
      method: 'PATCH',
      headers: await anAuthorization(cms.payload, await aUser(cms.payload, 'editor')),
      body: form,
    });
    const moved = await cms.payload.findByID({ collection: 'media', id: media.id });
    const after = await readFile(toPath(moved.sizes?.share?.filename));
    expect(response.status).toBe(200);
    expect(moved).toMatchObject({ filename: media.filename, focalX: 5, focalY: 95 });
    expect(after.equals(before)).toBe(false);
    expect(after.length).toBeLessThan(300_000);
  });
});

test.each(['png', 'webp', 'avif'] as const)('a picture in %s is accepted', async (format) => {
  const create = { width: 400, height: 300, channels: 4, background: '#11223380' } as const;
  const media = await upload(await sharp({ create }).toFormat(format).toBuffer(), `a.${format}`);
  expect(media).toMatchObject({ mimeType: `image/${format}`, width: 400, height: 300 });
});
