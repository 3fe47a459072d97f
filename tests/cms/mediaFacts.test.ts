import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article } from '#cms/payload-types.ts';
import { aBody, aDraftArticle, anArticle, aMedia, aSeller } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.close());

test.each([
  { lacks: 'alternative text', facts: { alt: '' } },
  { lacks: 'alternative text but blanks', facts: { alt: '  ' } },
  { lacks: 'credit', facts: { credit: null } },
])('an article whose picture lacks $lacks is not published', async ({ facts }) => {
  const image = (await aMedia(cms.payload, facts)).id;
  await expect(anArticle(cms.payload, { image })).rejects.toThrow();
});

test('a draft may show an unfinished picture, but is not published with it', async () => {
  const image = (await aMedia(cms.payload, { alt: '' })).id;
  const { id } = await aDraftArticle(cms.payload, { image });
  const change = { collection: 'articles', id, data: { _status: 'published' } } as const;
  await expect(cms.payload.update(change)).rejects.toThrow();
});

test('a picture inside the text needs its facts too', async () => {
  const { id } = await aMedia(cms.payload, { credit: '' });
  const upload = { type: 'upload', relationTo: 'media', value: id, version: 3, fields: null };
  const body: Article['body'] = aBody('Isi.');
  body.root.children.push({ ...upload, format: '', id: '0123456789abcdef01234567' });
  await expect(anArticle(cms.payload, { body })).rejects.toThrow();
});

test('a gallery needs the facts of every picture', async () => {
  const whole = await aMedia(cms.payload);
  const lacking = await aMedia(cms.payload, { alt: '' });
  const gallery = [whole.id, lacking.id];
  await expect(aSeller(cms.payload, { gallery })).rejects.toThrow();
});

test('the English save of an article leaves the Indonesian text alone', async () => {
  const { id } = await anArticle(cms.payload, { title: 'Kopi' });
  const data = { title: 'Coffee', slug: 'coffee', summary: 'Coffee.', body: aBody('Coffee.') };
  await cms.payload.update({ collection: 'articles', id, locale: 'en', data });
  const article = await cms.payload.findByID({ collection: 'articles', id, locale: 'id' });
  expect(article.title).toBe('Kopi');
});

test.each([
  { fact: 'alternative text', data: { alt: '' } },
  { fact: 'credit', data: { credit: '' } },
])('the $fact of a picture is not emptied once written', async ({ data }) => {
  const { id } = await aMedia(cms.payload);
  await expect(cms.payload.update({ collection: 'media', id, data })).rejects.toThrow();
});

test('the English alternative text may be emptied', async () => {
  const { id } = await aMedia(cms.payload);
  const english = { collection: 'media', id, locale: 'en' } as const;
  await cms.payload.update({ ...english, data: { alt: 'Weaving' } });
  const emptied = await cms.payload.update({ ...english, data: { alt: '' } });
  expect(emptied.alt).not.toBe('Weaving');
});
