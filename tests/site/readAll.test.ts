import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportSite } from '#site/publisher/export.ts';
import { placeCompiledSite, makeProjectFolder } from '#tests/support/compiledSite.ts';
import { Newsroom } from '#tests/support/newsroom.ts';
import { aServedArticle } from '#tests/support/servedDocuments.ts';

/** So many that threads are opened while they are fetched, and each fetches a part of them. */
const ids = Array.from({ length: 2300 }, (_, at) => `berita-${at}`);

let build = '';
let space = '';
let newsroom: Newsroom;

beforeAll(async () => {
  build = makeProjectFolder('reading');
  space = mkdtempSync(path.join(tmpdir(), 'tembus-reading-'));
  placeCompiledSite(build);
  newsroom = await Newsroom.open(ids.map(anArticle));
}, 120_000);

afterAll(async () => {
  await newsroom.close();
  for (const folder of [build, space]) rmSync(folder, { recursive: true, force: true });
});

function anArticle(id: string) {
  const text = { type: 'text' as const, text: toSentence(id), format: 0 };
  const body = { root: { children: [{ type: 'paragraph' as const, children: [text] }] } };
  return aServedArticle({ id, body });
}

/** Of another length for each text, so that a place that is wrong by one text shows. */
function toSentence(id: string): string {
  return `Isi ${id} ${'x'.repeat(ids.indexOf(id) % 97)}.`;
}

test('every page has its own text, whichever thread fetched or rendered it', async () => {
  const outDir = path.join(space, 'dist');
  const cache = path.join(space, 'media');
  const options = { outDir, cache, build, compress: false, search: false, print: () => undefined };
  const { documents } = await exportSite({ api: newsroom.url, ...options });
  expect(documents).toBe(ids.length);
  const wrong = ids.filter((id) => {
    const page = readFileSync(path.join(outDir, 'berita', id, 'index.html'), 'utf8');
    return !page.includes(`Berita ${id}<`) || !page.includes(toSentence(id));
  });
  expect(wrong).toEqual([]);
}, 60_000);
