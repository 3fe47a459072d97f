import { beforeEach, expect, test } from 'vitest';
import type { ListingEntry } from '#cms/publishing/lists.ts';
import { aBody, anArticle, aPerson, aRegion, aSeller } from '#tests/support/builders.ts';
import { startCmsWithPublisher } from '#tests/support/cmsWithPublisher.ts';
import { readPage } from '#tests/support/publicApi.ts';

const { cms, publisher } = await startCmsWithPublisher();

beforeEach(() => publisher.takeHints());

test('withdrawing a document names those that lead to it, in fields and in text', async () => {
  const target = await anArticle(cms.payload);
  const text = { type: 'text', text: 'baca', format: 0, detail: 0, mode: 'normal', style: '' };
  const link = {
    type: 'link',
    version: 3,
    format: '',
    indent: 0,
    direction: 'ltr',
    id: '655f0f0f0f0f0f0f0f0f0f0f',
    fields: { linkType: 'internal', doc: { relationTo: 'articles', value: target.id } },
    children: [{ ...text, version: 1 }],
  };
  const { root } = aBody('');
  const paragraph = { type: 'paragraph', version: 1, children: [link] };
  const body = { root: { ...root, children: [paragraph] } };
  const linked = await anArticle(cms.payload, { body });
  const related = await anArticle(cms.payload, {
    related: [{ relationTo: 'articles', value: target.id }],
  });
  await publisher.takeHints();
  const data = { _status: 'draft' } as const;
  await cms.payload.update({ collection: 'articles', id: target.id, data });
  const ids = [target, linked, related].map(({ id }) => `articles/${id}`);
  expect(await publisher.takeHints()).toEqual([ids.toSorted()]);
});

test('deleting a document names those that lead to it', async () => {
  const person = await aPerson(cms.payload);
  const { id } = await anArticle(cms.payload, { people: [person.id] });
  await publisher.takeHints();
  await cms.payload.delete({ collection: 'people', id: person.id });
  const ids = [`articles/${id}`, `people/${person.id}`];
  expect(await publisher.takeHints()).toEqual([ids.toSorted()]);
});

test('renaming a document names it alone', async () => {
  const region = await aRegion(cms.payload);
  await aSeller(cms.payload, { region: region.id });
  await publisher.takeHints();
  const data = { name: 'Kabupaten yang baru' };
  await cms.payload.update({ collection: 'regions', id: region.id, data });
  expect(await publisher.takeHints()).toEqual([[`regions/${region.id}`]]);
});

test('withdrawing a document dates those that lead to it anew', async () => {
  const target = await anArticle(cms.payload);
  const { id } = await anArticle(cms.payload, {
    related: [{ relationTo: 'articles', value: target.id }],
  });
  const before = await getListed(id);
  const data = { _status: 'draft' } as const;
  await cms.payload.update({ collection: 'articles', id: target.id, data });
  expect((await getListed(id)).updatedAt > before.updatedAt).toBe(true);
});

test('a text that goes or comes back names its corrections and its versions', async () => {
  const { id } = await anArticle(cms.payload);
  const own = { collection: 'articles', id, trash: true } as const;
  await cms.payload.update({ ...own, data: { title: 'Judul lain', _status: 'published' } });
  const correction = await cms.payload.create({
    collection: 'corrections',
    data: {
      kind: 'correction',
      severity: 'minor',
      document: { relationTo: 'articles', value: id },
      text: 'Judulnya keliru.',
    },
  });
  await publisher.takeHints();
  await cms.payload.update({ ...own, data: { deletedAt: new Date().toISOString() } });
  const gone = await publisher.takeHints();
  await cms.payload.update({ ...own, data: { deletedAt: null, _status: 'published' } });
  const named = [[`articles/${id}`, `corrections/${correction.id}`, `histories/${id}`]];
  expect([gone, await publisher.takeHints()]).toEqual([named, named]);
});

async function getListed(id: string): Promise<ListingEntry> {
  const { documents } = await readPage<ListingEntry>(cms, 'listing?limit=1000');
  const entry = documents.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`${id} is not listed`);
  return entry;
}
