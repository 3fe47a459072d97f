import { afterAll, beforeAll, expect, test } from 'vitest';
import { toPlainText, toWords } from '#cms/editorial/words.ts';
import type { RelatedText } from '#cms/publishing/relatedEndpoint.ts';
import {
  aBody,
  anArticle,
  anAuthorization,
  aDraftArticle,
  aPerson,
  aRegion,
  aUser,
} from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

let cms: Cms;
let headers: Record<string, string>;
beforeAll(async () => {
  cms = await startCms();
  headers = await toHeaders('reporter');
});
afterAll(() => cms.close());

test('words that say nothing are left out', () => {
  expect(toWords('Arang dari Paser itu, dan yang lain')).toEqual(['arang', 'paser']);
});

test('the words of blocks are read, their types are not', () => {
  const fields = { blockType: 'factBox', title: 'Arang', items: [{ text: 'Paser' }] };
  const value = { root: { children: [{ type: 'block', fields }] } };
  expect(toPlainText(value)).toBe('Arang Paser');
});

test('what shares a person is suggested, with the reason', async () => {
  const person = await aPerson(cms.payload, 'Siti Aminah');
  const near = await anArticle(cms.payload, { people: [person.id] });
  await anArticle(cms.payload);
  const [first] = await suggest({ people: [person.id] });
  expect(first).toMatchObject({ id: near.id, reasons: ['Siti Aminah'] });
});

test('what uses the same rare words is suggested, with the words', async () => {
  const body = aBody('Tungku arang halaban dibuka sesudah empat belas hari.');
  const near = await anArticle(cms.payload, { title: 'Tungku halaban', body });
  const found = await suggest({ title: 'Arang halaban dari tungku tanah' });
  expect(found[0]?.id).toBe(near.id);
  expect(found[0]?.reasons).toContain('halaban');
});

test('neither itself nor what is chosen already is suggested', async () => {
  const region = await aRegion(cms.payload);
  const regions = [region.id];
  const own = await anArticle(cms.payload, { regions });
  const chosen = await anArticle(cms.payload, { regions });
  const other = await anArticle(cms.payload, { regions });
  const found = await suggest({ id: own.id, regions, related: [chosen.id] });
  expect(found.filter(({ reasons }) => reasons.includes(region.name)).map(({ id }) => id)).toEqual([
    other.id,
  ]);
});

test('drafts, and what was withdrawn or trashed, are not suggested', async () => {
  const region = await aRegion(cms.payload);
  const regions = [region.id];
  await aDraftArticle(cms.payload, { regions });
  const withdrawn = await anArticle(cms.payload, { regions });
  const trashed = await anArticle(cms.payload, { regions });
  const there = await anArticle(cms.payload, { regions });
  expect(await suggestIn(region.name, regions)).toHaveLength(3);
  const { id } = withdrawn;
  await cms.payload.update({ collection: 'articles', id, data: { _status: 'draft' } });
  const deletedAt = new Date().toISOString();
  await cms.payload.update({ collection: 'articles', id: trashed.id, data: { deletedAt } });
  expect(await suggestIn(region.name, regions)).toEqual([there.id]);
});

test('a text is known by what it says now', async () => {
  const { id } = await anArticle(cms.payload, { title: 'Kerajinan lontar' });
  expect((await suggest({ title: 'Lontar' }))[0]?.id).toBe(id);
  await cms.payload.update({ collection: 'articles', id, data: { title: 'Kerajinan purun' } });
  expect((await suggest({ title: 'Purun' }))[0]?.id).toBe(id);
  expect(await suggest({ title: 'Lontar' })).toEqual([]);
});

test.each([
  { role: 'seller', status: 403 },
  { role: 'reporter', status: 200 },
] as const)('a $role who asks gets $status', async ({ role, status }) => {
  const response = await ask({}, await toHeaders(role));
  expect(response.status).toBe(status);
});

async function toHeaders(role: 'seller' | 'reporter') {
  const authorization = await anAuthorization(cms.payload, await aUser(cms.payload, role));
  return { ...authorization, 'Content-Type': 'application/json' };
}

function ask(form: object, as = headers): Promise<Response> {
  const body = JSON.stringify({ kind: 'articles', ...form });
  return cms.rest('/api/related', { method: 'POST', headers: as, body });
}

async function suggest(form: object): Promise<RelatedText[]> {
  const response = await ask(form);
  return ((await response.json()) as { suggestions: RelatedText[] }).suggestions;
}

async function suggestIn(name: string, regions: string[]): Promise<string[]> {
  const found = await suggest({ regions });
  return found.filter(({ reasons }) => reasons.includes(name)).map(({ id }) => id);
}
