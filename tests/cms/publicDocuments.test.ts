import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article, Product, Region, Seller } from '#cms/publishing/documents.ts';
import type { ListingEntry } from '#cms/publishing/lists.ts';
import {
  aBody,
  aDraftArticle,
  anArticle,
  aMedia,
  aPerson,
  aRegion,
  aSeller,
  aTopic,
  aUser,
} from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { read, readDocument, readPage } from '#tests/support/publicApi.ts';

let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.close());

async function listed(id: string): Promise<string[]> {
  const { documents } = await readPage<ListingEntry>(cms, 'listing');
  return documents.filter((entry) => entry.id === id).map(({ locale }) => locale);
}

describe('what is not published', () => {
  test('a draft is in no list and at no address', async () => {
    const { id } = await aDraftArticle(cms.payload);
    expect(await listed(id)).toEqual([]);
    expect(await read(cms, `articles/${id}`)).toMatchObject({ status: 404 });
    const { documents } = await readPage(cms, 'articles?limit=500');
    expect(documents.map((document) => document.id)).not.toContain(id);
  });

  test('a newer draft does not replace what is published', async () => {
    const { id } = await anArticle(cms.payload, { title: 'Yang terbit' });
    const change = { collection: 'articles', id, draft: true, autosave: true } as const;
    await cms.payload.update({ ...change, data: { title: 'Yang belum jadi' } });
    expect(await readDocument<Article>(cms, 'articles', id)).toMatchObject({
      title: 'Yang terbit',
    });
  });

  test('a withdrawn article is gone', async () => {
    const { id } = await anArticle(cms.payload);
    await cms.payload.update({ collection: 'articles', id, data: { _status: 'draft' } });
    expect(await listed(id)).toEqual([]);
    expect(await read(cms, `articles/${id}`)).toMatchObject({ status: 404 });
  });

  test('an article in the trash is gone', async () => {
    const { id } = await anArticle(cms.payload);
    const deletedAt = new Date().toISOString();
    await cms.payload.update({ collection: 'articles', id, data: { deletedAt } });
    expect(await listed(id)).toEqual([]);
    expect(await read(cms, `articles/${id}`)).toMatchObject({ status: 404 });
  });

  test('a person in the trash is no longer named', async () => {
    const person = await aPerson(cms.payload);
    const { id } = await anArticle(cms.payload, { people: [person.id] });
    const deletedAt = new Date().toISOString();
    await cms.payload.update({ collection: 'people', id: person.id, data: { deletedAt } });
    expect(await readDocument<Article>(cms, 'articles', id)).toMatchObject({ people: [] });
  });

  test('an article does not name a draft', async () => {
    const draft = await aDraftArticle(cms.payload);
    const related = [{ relationTo: 'articles' as const, value: draft.id }];
    const { id } = await anArticle(cms.payload, { related });
    expect(await readDocument<Article>(cms, 'articles', id)).toMatchObject({ related: [] });
  });
});

describe('languages', () => {
  test('an article without English exists in Indonesian only', async () => {
    const { id, slug } = await anArticle(cms.payload);
    expect(await listed(id)).toEqual(['id']);
    expect(await read(cms, `articles/${id}?locale=en`)).toMatchObject({ status: 404 });
    const article = await readDocument<Article>(cms, 'articles', id);
    expect(article).toMatchObject({ locale: 'id', alternates: { id: slug } });
  });

  test('a translated article names its slug in both languages', async () => {
    const { id } = await anArticle(cms.payload, { slug: 'kopi-terbang' });
    const data = {
      title: 'Coffee flies',
      slug: 'coffee-flies',
      summary: 'It does.',
      body: aBody('It does.'),
    };
    await cms.payload.update({ collection: 'articles', id, locale: 'en', data });
    expect(await listed(id)).toEqual(['id', 'en']);
    expect(await readDocument<Article>(cms, 'articles', id, 'en')).toMatchObject({
      locale: 'en',
      title: 'Coffee flies',
      slug: 'coffee-flies',
      alternates: { id: 'kopi-terbang', en: 'coffee-flies' },
    });
  });

  test('half a translation does not exist yet, nor in lists, nor as an alternate', async () => {
    const { id, slug } = await anArticle(cms.payload);
    const data = { title: 'Half a translation', _status: 'draft' as const };
    await cms.payload.update({ collection: 'articles', id, locale: 'en', draft: true, data });
    await cms.payload.update({ collection: 'articles', id, data: { _status: 'published' } });
    expect(await listed(id)).toEqual(['id']);
    expect(await read(cms, `articles/${id}?locale=en`)).toMatchObject({ status: 404 });
    const article = await readDocument<Article>(cms, 'articles', id);
    expect(article.alternates).toEqual({ id: slug });
  });

  test('a region exists in both languages and falls back to Indonesian', async () => {
    const { id } = await aRegion(cms.payload, { name: 'Paser' });
    const data = { description: 'Di selatan.' };
    await cms.payload.update({ collection: 'regions', id, data });
    expect(await listed(id)).toEqual(['id', 'en']);
    const region = await readDocument<Region>(cms, 'regions', id, 'en');
    expect(region).toMatchObject({ name: 'Paser', description: 'Di selatan.', type: 'kabupaten' });
  });

  test('what is named but not translated keeps its Indonesian page', async () => {
    const topic = await aTopic(cms.payload, 'Rotan lestari');
    const { id } = await anArticle(cms.payload, { topics: [topic.id] });
    const data = { title: 'Rattan', slug: 'rattan', summary: 'Rattan.', body: aBody('Rattan.') };
    await cms.payload.update({ collection: 'articles', id, locale: 'en', data });
    const { topics } = await readDocument<Article>(cms, 'articles', id, 'en');
    const reference = { kind: 'topics', id: topic.id, name: 'Rotan lestari', locale: 'id' };
    expect(topics).toEqual([{ ...reference, slug: 'rotan-lestari' }]);
  });

  test('a product without an English slug does not exist in English', async () => {
    const data = { name: 'Madu kelulut', slug: '' };
    const { id } = await cms.payload.create({ collection: 'products', data });
    expect(await listed(id)).toEqual(['id']);
    const product = await readDocument<Product>(cms, 'products', id);
    expect(product).toMatchObject({ slug: 'madu-kelulut', description: null, summary: null });
  });
});

describe('what a document says', () => {
  test('an empty field is null and an empty list is a list', async () => {
    const { id } = await anArticle(cms.payload);
    expect(await readDocument<Article>(cms, 'articles', id)).toMatchObject({
      dateline: { place: null, region: null, date: null },
      rights: { ground: 'own', sources: [] },
      topics: [],
      related: [],
      seo: { title: null, description: null, image: null },
    });
  });

  test('a picture says what it shows and who made it', async () => {
    const media = await aMedia(cms.payload, { alt: 'Perahu', caption: 'Mahakam', credit: 'Ani' });
    const { id } = await anArticle(cms.payload, { image: media.id });
    const { image } = await readDocument<Article>(cms, 'articles', id);
    const words = { alt: 'Perahu', caption: 'Mahakam', credit: 'Ani' };
    expect(image).toMatchObject({ ...words, width: 64, height: 40, focalX: 50, focalY: 50 });
    expect(image?.url).toBe(`/api/public/media/${media.filename}`);
  });

  test('a seller says nothing of her account, of who checked her, or of notes', async () => {
    const checkedBy = (await aUser(cms.payload, 'editor')).name;
    const { id } = await aSeller(cms.payload, {
      notes: 'catatan rahasia',
      certificates: [{ kind: 'halal', number: 'ID1', checkedBy }],
    });
    await giveAccount(id);
    const seller = await readDocument<Seller>(cms, 'sellers', id);
    expect(seller.certificates).toMatchObject([{ kind: 'halal', number: 'ID1', issuer: null }]);
    expect(JSON.stringify(seller)).not.toMatch(/catatan rahasia|checkedBy|account|notes/);
  });

  test('the front page names its lead only while that is published', async () => {
    const { id } = await anArticle(cms.payload, { title: 'Utama' });
    const lead = { relationTo: 'articles' as const, value: id };
    await cms.payload.updateGlobal({ slug: 'frontPage', data: { lead } });
    expect(await readPage(cms, 'frontPage')).toMatchObject({
      documents: [{ id: 'frontPage', lead: { kind: 'articles', id, name: 'Utama' } }],
    });
    await cms.payload.update({ collection: 'articles', id, data: { _status: 'draft' } });
    expect(await read(cms, 'frontPage/frontPage')).toMatchObject({ body: { lead: null } });
  });
});

test('no answer holds row ids, staff fields or the state of the editor', async () => {
  const region = (await aRegion(cms.payload)).id;
  const person = (await aPerson(cms.payload)).id;
  await anArticle(cms.payload, {
    body: aBody('Isi.'),
    notes: 'catatan rahasia',
    credits: [{ role: 'writer', person }],
    dateline: { region },
    rights: { ground: 'facts', sources: [{ name: 'BPS' }] },
  });
  await giveAccount((await aSeller(cms.payload, { offers: [{ name: 'Madu' }] })).id);
  const answers = await Promise.all(
    ['articles', 'stories', 'sellers', 'people', 'regions'].map((kind) => readPage(cms, kind)),
  );
  const keys = new Set(answers.flatMap((answer) => collectKeys(answer)));
  const forbidden = [
    ...['_status', 'createdAt', 'deletedAt', 'notes', 'account', 'checkedBy', 'publishedAt_tz'],
    ...['version', 'indent', 'direction', 'mode', 'style', 'textFormat', 'relationTo'],
    ...['filename', 'sizes', 'mimeType', 'password', 'hash', 'sessions'],
  ];
  expect(forbidden.filter((key) => keys.has(key))).toEqual([]);
  expect(answers.flatMap(collectIdentified).filter((item) => !('kind' in item))).toEqual([]);
});

/** The account is chosen by an editor, who sees the accounts. */
async function giveAccount(id: string): Promise<void> {
  const user = await aUser(cms.payload, 'editor');
  const account = (await aUser(cms.payload, 'seller')).id;
  const change = { collection: 'sellers', id, user, overrideAccess: false } as const;
  await cms.payload.update({ ...change, data: { account } });
}

function collectKeys(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(collectKeys);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [key, ...collectKeys(child)]);
}

/** Everything with an id; only documents and references may have one. */
function collectIdentified(value: unknown): object[] {
  if (Array.isArray(value)) return value.flatMap(collectIdentified);
  if (typeof value !== 'object' || value === null) return [];
  const children = Object.entries(value).filter(([key]) => key !== 'alternates');
  const inside = children.flatMap(([, child]) => collectIdentified(child));
  return 'id' in value ? [value, ...inside] : inside;
}
