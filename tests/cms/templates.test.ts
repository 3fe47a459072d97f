import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillFromTemplate, isBlank } from '#cms/editorial/templates.ts';
import { createTemplates } from '#cms/seed/createTemplates.ts';
import { aBody, anAuthorization, aUser } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
  await createTemplates(cms.payload);
});
afterAll(() => cms.close());

const template = {
  headline: '[Siapa] kirim [apa]',
  summary: '[Ringkasan]',
  body: aBody('[Alinea pertama]'),
  dateline: { place: 'Samarinda', region: 'wilayah' },
  credits: [{ id: 'baris', role: 'writer', person: 'orang' }],
  topics: ['ekspor'],
};

test('a blank page is filled from the template', () => {
  const blank = {
    title: '',
    summary: null,
    body: aBody(''),
    dateline: {},
    credits: [],
    topics: [],
  };
  expect(isBlank(blank)).toBe(true);
  expect(fillFromTemplate(blank, template)).toEqual({
    title: template.headline,
    summary: template.summary,
    body: template.body,
    dateline: template.dateline,
    credits: [{ role: 'writer', person: 'orang' }],
    topics: ['ekspor'],
  });
});

test('what was typed stays', () => {
  const typed = {
    title: 'Judul sendiri',
    summary: 'Ringkasan sendiri',
    body: aBody('Naskah sendiri'),
    dateline: { place: 'Tana Paser', region: 'paser', date: '2026-01-01' },
    credits: [{ id: 'x', role: 'editor', person: 'lain' }],
    topics: ['mutu'],
  };
  expect(isBlank(typed)).toBe(false);
  expect(fillFromTemplate(typed, template)).toEqual(typed);
});

test('a text with a picture alone is no blank page', () => {
  expect(isBlank({ body: { root: { type: 'root', children: [{ type: 'upload' }] } } })).toBe(false);
});

test('four templates come with the demo, for articles and stories', async () => {
  const { docs } = await cms.payload.find({ collection: 'templates', sort: 'name' });
  expect(docs.map(({ name }) => name)).toEqual([
    'Pelatihan',
    'Pelepasan ekspor',
    'Peristiwa',
    'Profil',
  ]);
  expect(docs.every(({ headline, summary, body }) => headline && summary && body)).toBe(true);
});

test('a draft begun from each template can be saved', async () => {
  const { docs } = await cms.payload.find({ collection: 'templates' });
  for (const found of docs) {
    const data = fillFromTemplate({ title: '', summary: '' }, { ...found });
    const { title } = await cms.payload.create({ collection: 'articles', draft: true, data });
    expect(title).toBe(found.headline);
  }
});

test.each([
  { role: 'seller', read: 403, write: 403 },
  { role: 'reporter', read: 200, write: 403 },
  { role: 'editor', read: 200, write: 201 },
] as const)('a $role reading gets $read, writing $write', async ({ role, ...expected }) => {
  const authorization = await anAuthorization(cms.payload, await aUser(cms.payload, role));
  const headers = { ...authorization, 'Content-Type': 'application/json' };
  const read = await cms.rest('/api/templates', { headers });
  const body = JSON.stringify({ name: 'Ralat', kinds: ['articles'] });
  const write = await cms.rest('/api/templates', { method: 'POST', headers, body });
  expect({ read: read.status, write: write.status }).toEqual(expected);
});
