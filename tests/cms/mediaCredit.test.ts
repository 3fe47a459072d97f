import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import exifr from 'exifr';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEmbeddedCredit } from '#cms/media/embeddedCredit.ts';
import type { Media } from '#cms/payload-types.ts';
import { anAuthorization, aUser } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { aFile, anAgencyPhoto, aNoisyPicture, aPressPhoto } from '#tests/support/pictureFiles.ts';

const said = {
  creator: 'Dayang Lestari',
  credit: 'Dayang / ANTARA',
  licence: 'Lisensi ANTARA & TP PKK',
};

let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.close());

function upload(bytes: Buffer, data: Partial<Media> = {}): Promise<Media> {
  return cms.payload.create({ collection: 'media', data, file: aFile(bytes, 'foto.jpg') });
}

/** The bytes of the stored picture and of every size made from it. */
function readFiles({ filename, sizes }: Media): Promise<Buffer[]> {
  const { staticDir } = cms.payload.collections.media.config.upload;
  const names = [filename, ...Object.values(sizes ?? {}).map((size) => size.filename)];
  return Promise.all(
    names.flatMap((name) => (name ? [readFile(join(staticDir ?? '', name))] : [])),
  );
}

async function readCredits(media: Media) {
  return Promise.all((await readFiles(media)).map(readEmbeddedCredit));
}

describe('a press photograph', () => {
  let photo: Buffer;
  let media: Media;

  beforeAll(async () => {
    photo = await aPressPhoto();
    media = await upload(photo);
  });

  test('fills the empty fields with what it says', () => {
    expect(media).toMatchObject(said);
  });

  test('says so in every file that readers get', async () => {
    const credits = await readCredits(media);
    expect(credits.length).toBeGreaterThan(6);
    expect(credits.filter((credit) => JSON.stringify(credit) !== JSON.stringify(said))).toEqual([]);
  });

  test('says so in what the site is given', async () => {
    const answer = await cms.rest(`/api/public/media/${media.sizes?.avif480?.filename}`);
    expect(await readEmbeddedCredit(Buffer.from(await answer.arrayBuffer()))).toEqual(said);
  });

  test('says so in EXIF too, for programs that read nothing else', async () => {
    const [stored = Buffer.alloc(0)] = await readFiles(media);
    const exif = await exifr.parse(stored, { xmp: false, iptc: false });
    expect(exif).toMatchObject({ Artist: said.creator, Copyright: said.licence });
  });

  test('no longer says where and with which camera', async () => {
    const traces = ['GPS', 'SERI-0042', 'Telepon'];
    const before = await toMetadataText(photo);
    expect(traces.filter((trace) => before.includes(trace))).toEqual(traces);
    const after = await Promise.all((await readFiles(media)).map(toMetadataText));
    expect(traces.filter((trace) => after.join().includes(trace))).toEqual([]);
    expect(await exifr.gps(photo)).toBeDefined();
    const [stored = Buffer.alloc(0)] = await readFiles(media);
    expect(await exifr.gps(stored)).toBeUndefined();
  });
});

test.each(['png', 'webp', 'avif'] as const)('a press photograph in %s does too', async (format) => {
  const media = await upload(await aPressPhoto(format));
  expect(media).toMatchObject(said);
  expect(await readCredits(media)).toContainEqual(said);
});

test('a photograph of an agency says it in IPTC', async () => {
  expect(await upload(await anAgencyPhoto())).toMatchObject({
    creator: 'Galuh Prameswari',
    credit: 'Kantor Berita',
    licence: 'Hak cipta Kantor Berita',
  });
});

test('what the uploader typed stays, and goes into the files', async () => {
  const media = await upload(await aPressPhoto(), { credit: 'Foto: Redaksi', creator: '  ' });
  const typed = { ...said, credit: 'Foto: Redaksi' };
  expect(media).toMatchObject(typed);
  expect(new Set((await readCredits(media)).map((credit) => JSON.stringify(credit)))).toEqual(
    new Set([JSON.stringify(typed)]),
  );
});

test('a credit corrected later is corrected in the files, under new names', async () => {
  const before = await upload(await aPressPhoto(), { focalX: 10, focalY: 20 });
  const id = before.id;
  const data = { credit: 'Dayang Lestari <Tembus>' };
  const after = await cms.payload.update({ collection: 'media', id, data });
  const credits = await readCredits(after);
  expect(credits.filter(({ credit }) => credit !== data.credit)).toEqual([]);
  expect(after.filename).not.toBe(before.filename);
  expect(after.filename).toMatch(/^foto-[0-9a-f]{16}\.jpg$/);
  expect(after).toMatchObject({ width: before.width, focalX: 10, focalY: 20 });
});

test('other changes leave the files alone', async () => {
  const before = await upload(await aPressPhoto());
  const data = { alt: 'Kapal di pelabuhan', credit: said.credit };
  const after = await cms.payload.update({ collection: 'media', id: before.id, data });
  expect(after.filename).toBe(before.filename);
});

test('whoever may not change a picture does not change its files', async () => {
  const before = await upload(await aPressPhoto());
  const seller = await aUser(cms.payload, 'seller');
  const headers = await anAuthorization(cms.payload, seller);
  const answer = await cms.rest(`/api/media/${before.id}`, {
    method: 'PATCH',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ credit: 'Saya' }),
  });
  expect(answer.status).toBe(403);
  expect(await readCredits(before)).toContainEqual(said);
});

test('a share image that had to be made smaller keeps the credit', async () => {
  const media = await upload(await aNoisyPicture(2000, 1500), { credit: 'Sari' });
  const typed = { creator: null, credit: 'Sari', licence: null };
  const credits = await readCredits(media);
  expect(credits).toEqual(credits.map(() => typed));
});

test('a picture without credit has no metadata at all', async () => {
  const files = await readFiles(await upload(await aNoisyPicture(400, 300)));
  const metadata = await Promise.all(files.map((bytes) => sharp(bytes).metadata()));
  expect(metadata.filter(({ exif, xmp, iptc, icc }) => exif ?? xmp ?? iptc ?? icc)).toEqual([]);
});

test('broken metadata do not keep a picture from being uploaded', async () => {
  const create = { width: 40, height: 30, channels: 3, background: '#000' } as const;
  const broken = await sharp({ create }).withXmp('<x:xmpmeta <broken').jpeg().toBuffer();
  expect(await upload(broken)).toMatchObject({ width: 40, creator: null });
});

/** EXIF and XMP as they stand in the file, so that nothing hides from a parser. */
async function toMetadataText(bytes: Buffer): Promise<string> {
  const { exif, xmp, iptc } = await sharp(bytes).metadata();
  const blocks = [exif, xmp, iptc].flatMap((block) => (block ? [block.toString('latin1')] : []));
  const parsed = exif && (await exifr.parse(exif.subarray(6), { gps: true }).catch(() => ({})));
  return [...blocks, JSON.stringify(parsed ?? {})].join('\n');
}
