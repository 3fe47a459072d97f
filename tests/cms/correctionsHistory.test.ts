import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ListingEntry } from '#cms/publishing/lists.ts';
import type { History } from '#cms/publishing/recordDocuments.ts';
import { aBody, anArticle, aUser } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { read, readPage } from '#tests/support/publicApi.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.close());

async function rewrite(id: string, text: string, draft = false) {
  return cms.payload.update({
    collection: 'articles',
    id,
    draft,
    data: { body: aBody(text), ...(!draft && { _status: 'published' as const }) },
  });
}

async function readHistory(id: string): Promise<History> {
  return (await read(cms, `histories/${id}`)).body as History;
}

test('a text that was published once has no history', async () => {
  const { id } = await anArticle(cms.payload);
  expect((await read(cms, `histories/${id}`)).status).toBe(404);
});

test('each publication with other words is a version that readers can compare', async () => {
  const { id, publishedAt } = await anArticle(cms.payload, { body: aBody('Dua puluh karung.') });
  await rewrite(id, 'Dua belas karung.');
  const { revisions } = await readHistory(id);
  expect(revisions.map(({ text }) => text?.paragraphs)).toEqual([
    ['Dua puluh karung.'],
    ['Dua belas karung.'],
  ]);
  expect(revisions[0]?.at).toBe(publishedAt);
});

test('a history is in the listing as soon as there is one', async () => {
  const { id } = await anArticle(cms.payload);
  await rewrite(id, 'Dua belas karung.');
  const { documents } = await readPage<ListingEntry>(cms, 'listing');
  expect(documents.filter((entry) => entry.id === id).map(({ kind }) => kind)).toEqual([
    'articles',
    'histories',
  ]);
});

test('publishing the same words again, drafts and autosaves make no version', async () => {
  const { id } = await anArticle(cms.payload);
  const data = { notes: 'Sudah dicek.', _status: 'published' as const };
  await cms.payload.update({ collection: 'articles', id, data });
  await rewrite(id, 'Belum jadi.', true);
  expect((await read(cms, `histories/${id}`)).status).toBe(404);
});

test('a text that is withdrawn shows no versions', async () => {
  const { id } = await anArticle(cms.payload);
  await rewrite(id, 'Dua belas karung.');
  await cms.payload.update({ collection: 'articles', id, data: { _status: 'draft' } });
  expect((await read(cms, `histories/${id}`)).status).toBe(404);
});

test('versions outlive the drafts that push old versions out', async () => {
  const { id } = await anArticle(cms.payload, { body: aBody('Yang pertama.') });
  await rewrite(id, 'Yang kedua.');
  for (let at = 0; at < 105; at += 1) await rewrite(id, `Draf ${at}`, true);
  const { revisions } = await readHistory(id);
  expect(revisions.map(({ text }) => text?.paragraphs)).toEqual([
    ['Yang pertama.'],
    ['Yang kedua.'],
  ]);
}, 120_000);

test('a withheld version is told of but not shown', async () => {
  const { id } = await anArticle(cms.payload, { body: aBody('Nama korban.') });
  await rewrite(id, 'Tanpa nama.');
  const before = await readHistory(id);
  const where = { target: { equals: `articles/${id}` }, number: { equals: 1 } };
  await cms.payload.update({ collection: 'revisions', where, data: { withheld: true } });
  const after = await readHistory(id);
  expect(after.revisions.map(({ text }) => text === null)).toEqual([true, false]);
  expect(after.updatedAt > before.updatedAt).toBe(true);
});

test.each(['admin', 'editor', 'reporter'] as const)(
  'no %s writes or deletes a version',
  async (role) => {
    const { id: article } = await anArticle(cms.payload);
    const user = await aUser(cms.payload, role);
    const target = `articles/${article}`;
    const { docs } = await cms.payload.find({
      collection: 'revisions',
      where: { target: { equals: target } },
    });
    const [revision] = docs;
    const id = revision?.id ?? '';
    const as = { collection: 'revisions', user, overrideAccess: false } as const;
    const data = { target, locale: 'id', number: 9, at: '2026-01-01', title: 'x', paragraphs: [] };
    await expect(cms.payload.delete({ ...as, id })).rejects.toThrow();
    await expect(
      cms.payload.create({ ...as, data: { ...data, locale: 'id' as const } }),
    ).rejects.toThrow();
    await cms.payload.update({ ...as, id, data: { title: 'Palsu' } }).catch(() => undefined);
    const now = await cms.payload.findByID({ collection: 'revisions', id });
    expect(now.title).toBe(revision?.title);
  },
);
