import { readdir } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPictureFile, anAuthorization, aUser } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { aFile, anImageBomb } from '#tests/support/pictureFiles.ts';

let cms: Cms;
let headers: Record<string, string>;

beforeAll(async () => {
  cms = await startCms();
  headers = await anAuthorization(cms.payload, await aUser(cms.payload, 'reporter'));
});
afterAll(() => cms.close());

async function post(bytes: Buffer, name: string, type: string, language = 'id') {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), name);
  form.set('_payload', '{}');
  const response = await cms.rest('/api/media', {
    method: 'POST',
    headers: { ...headers, 'Accept-Language': language },
    body: form,
  });
  return { status: response.status, text: await response.text() };
}

const html = Buffer.from('<!doctype html><script>alert(1)</script>');
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

test.each([
  { file: 'a page renamed to .jpg', bytes: html, name: 'a.jpg', type: 'image/jpeg' },
  { file: 'a drawing with a script', bytes: svg, name: 'a.svg', type: 'image/svg+xml' },
  { file: 'a drawing renamed to .png', bytes: svg, name: 'a.png', type: 'image/png' },
  { file: 'an animation', bytes: Buffer.from('GIF89a\x01\x00'), name: 'a.gif', type: 'image/gif' },
  { file: 'an empty file', bytes: Buffer.alloc(0), name: 'a.jpg', type: 'image/jpeg' },
])('$file is refused with what to do', async ({ bytes, name, type }) => {
  const answer = await post(bytes, name, type);
  expect(answer).toMatchObject({ status: 400 });
  expect(answer.text).toContain('Simpan gambarnya sebagai JPEG atau PNG');
});

test('an English reader is refused in English', async () => {
  const { text } = await post(html, 'a.jpg', 'image/jpeg', 'en');
  expect(text).toContain('Save the picture as JPEG or PNG');
});

test('a picture that was cut short is refused', async () => {
  const create = { width: 800, height: 600, channels: 3, background: '#345678' } as const;
  const whole = await sharp({ create }).jpeg().toBuffer();
  const { status, text } = await post(whole.subarray(0, 900), 'a.jpg', 'image/jpeg');
  expect(status).toBe(400);
  expect(text).toContain('rusak atau terpotong');
});

test.each([
  { width: 13_000, height: 10 },
  { width: 9000, height: 9000 },
])('a picture that unpacks to $width × $height is refused', async ({ width, height }) => {
  const bomb = await anImageBomb(width, height);
  const { status, text } = await post(bomb, 'a.png', 'image/png');
  expect(status).toBe(400);
  expect(text).toContain(`${width} × ${height} piksel`);
});

test('a file over 20 MB is refused', async () => {
  const { data } = await aPictureFile();
  const heavy = Buffer.concat([data, Buffer.alloc(20 * 1024 * 1024)]);
  const { status, text } = await post(heavy, 'a.jpg', 'image/jpeg');
  expect(status).toBe(400);
  expect(text).toContain('lebih dari 20 MB');
});

test('a picture is not fetched from an address that the request names', async () => {
  const response = await cms.rest('/api/media', {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ url: 'http://127.0.0.1:9/a.jpg', filename: 'a.jpg' }),
  });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('Belum ada gambar');
});

test('a picture cannot be replaced by something else', async () => {
  const file = aFile((await aPictureFile()).data, 'a.jpg');
  const { id } = await cms.payload.create({ collection: 'media', data: {}, file });
  const change = { collection: 'media', id, data: {}, file: aFile(html, 'b.jpg') } as const;
  await expect(cms.payload.update(change)).rejects.toThrow();
});

test('a refused file leaves nothing behind', async () => {
  const { staticDir } = cms.payload.collections.media.config.upload;
  const before = await readdir(staticDir ?? '');
  await post(html, 'a.jpg', 'image/jpeg');
  expect(await readdir(staticDir ?? '')).toEqual(before);
});

test('takes no form with two files, whoever sends it', async () => {
  const form = new FormData();
  for (const name of ['satu', 'dua']) form.set(name, new Blob(['a'.repeat(1000)]), `${name}.jpg`);
  // Sent whole: a form that is still being written cannot be refused without a complaint of undici.
  const sent = new Response(form);
  const headers = { 'Content-Type': sent.headers.get('content-type') ?? '' };
  const body = await sent.arrayBuffer();
  const answer = await cms.rest('/api/articles', { method: 'POST', headers, body });
  expect(answer.status).toBe(413);
});
