import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeBlank } from '#cms/schedule/removeBlank.ts';
import { aUser } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

const hourMs = 3_600_000;

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.close());

const kinds = ['articles', 'stories', 'sellers'] as const;
type Kind = (typeof kinds)[number];

/** What a form leaves that was opened and closed again. */
async function aBlankOne(collection: Kind, data: object = {}): Promise<string> {
  const user = await aUser(cms.payload, 'reporter');
  const { id } = await cms.payload.create({
    collection,
    data: data as never,
    draft: true,
    overrideAccess: false,
    user,
  });
  return id;
}

async function isThere(collection: Kind, id: string): Promise<boolean> {
  const found = await cms.payload.findByID({ collection, id, draft: true, disableErrors: true });
  return found !== null;
}

function removeBlankIn(hours: number): Promise<void> {
  return removeBlank(cms.payload, new Date(Date.now() + hours * hourMs));
}

test.each(kinds)('what was opened in %s and never written goes after a day', async (kind) => {
  const id = await aBlankOne(kind);
  await removeBlankIn(23);
  const before = await isThere(kind, id);
  await removeBlankIn(25);
  expect([before, await isThere(kind, id)]).toEqual([true, false]);
});

test.each([
  { what: 'has a title', write: (id: string) => edit(id, { title: 'Panen lidi' }) },
  { what: 'has a word in English only', write: (id: string) => edit(id, { title: 'Palm' }, 'en') },
  { what: 'was written to without a title', write: (id: string) => edit(id, { notes: 'Besok' }) },
  { what: 'has a note of the newsroom', write: note },
])('what $what stays', async ({ write }) => {
  const id = await aBlankOne('articles');
  await write(id);
  await removeBlankIn(25);
  expect(await isThere('articles', id)).toBe(true);
});

test.each([
  { kind: 'articles', data: { summary: 'Panen lidi di Paser.' } },
  { kind: 'sellers', data: { owner: 'Ibu Contoh' } },
] as const)('what came into $kind with words but no title stays', async ({ kind, data }) => {
  const id = await aBlankOne(kind, data);
  await removeBlankIn(25);
  expect(await isThere(kind, id)).toBe(true);
});

async function edit(id: string, data: object, locale: 'id' | 'en' = 'id'): Promise<void> {
  // As a form does, which saves itself two seconds after it opened.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  await cms.payload.update({ collection: 'articles', id, data, locale, draft: true });
}

async function note(document: string): Promise<void> {
  const data = { kind: 'articles', document, text: 'Tolong tulis soal panen.' } as const;
  await cms.payload.create({ collection: 'documentNotes', data });
}
