import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveContent, type ContentServer } from '#cms/publishing/serveContent.ts';
import { seedDemo } from '#cms/seed/seed.ts';
import { getDocuments, getListing } from '#site/lib/cms.ts';
import type { Doc } from '#site/lib/schemas.ts';
import { aPictureFile } from '#tests/support/builders.ts';
import { startCms, type Cms } from '#tests/support/cms.ts';

let cms: Cms;
let server: ContentServer;
let documents: Doc[];

beforeAll(async () => {
  cms = await startCms();
  const draw = async () => (await aPictureFile()).data;
  await seedDemo(cms.payload, 'kata-sandi-untuk-uji-coba', { draw, report: () => undefined });
  server = await serveContent((request) => cms.rest(request));
  documents = await getDocuments(server.url);
}, 300_000);

afterAll(async () => {
  await server.close();
  await cms.close();
});

test('the site can read every document of the demo', () => {
  const kinds = new Set(documents.map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual([
    'articles',
    'corrections',
    'countries',
    'frontPage',
    'histories',
    'organisations',
    'people',
    'products',
    'regions',
    'sellers',
    'stories',
    'topics',
    'withdrawals',
  ]);
});

test('the listing names the documents that the lists serve', async () => {
  const { documents: listed } = await getListing(server.url);
  expect(listed.map(toKey).toSorted()).toEqual(documents.map(toKey).toSorted());
});

function toKey({ kind, id, locale, updatedAt }: Pick<Doc, 'kind' | 'id' | 'locale' | 'updatedAt'>) {
  return `${kind} ${id} ${locale} ${updatedAt}`;
}
