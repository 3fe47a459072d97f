import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedDemo } from '#cms/seed/seed.ts';
import { aPictureFile } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

const password = 'kata-sandi-untuk-uji-coba';
let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
  await seedDemo(cms.payload, password, quick);
}, 600_000);

afterAll(() => cms.close());

test.each([
  { collection: 'articles', id: 17, en: 15 },
  { collection: 'stories', id: 10, en: 8 },
] as const)(
  'publishes $id $collection in Indonesian and $en in English',
  async ({ collection, id, en }) => {
    const published = { _status: { equals: 'published' } } as const;
    const { docs } = await cms.payload.find({
      collection,
      where: published,
      locale: 'all',
      pagination: false,
    });
    const titles = docs.map(({ title }) => Object.keys(title));
    expect(titles).toHaveLength(id);
    expect(titles.filter((languages) => languages.includes('en'))).toHaveLength(en);
  },
);

test.each([
  { collection: 'sellers', count: 14 },
  { collection: 'regions', count: 10 },
  { collection: 'countries', count: 12 },
  { collection: 'products', count: 11 },
  { collection: 'topics', count: 9 },
  { collection: 'people', count: 12 },
  { collection: 'organisations', count: 9 },
  { collection: 'users', count: 4 },
] as const)('makes $count $collection', async ({ collection, count }) => {
  expect((await cms.payload.count({ collection })).totalDocs).toBe(count);
});

test('marks every seller as an example, in its name too', async () => {
  const { docs } = await cms.payload.find({ collection: 'sellers', pagination: false });
  expect(docs.filter(({ example, name }) => !example || !name.includes('(contoh)'))).toEqual([]);
});

test('says that the story of an invented seller is invented', async () => {
  const { docs } = await cms.payload.find({ collection: 'stories', pagination: false });
  const invented = docs.filter(({ sellers }) => (sellers ?? []).length > 0);
  expect(invented.filter(({ summary }) => !summary.startsWith('Kisah contoh'))).toEqual([]);
});

test.each(['id', 'en'] as const)('gives every picture alt and credit (%s)', async (locale) => {
  const { docs } = await cms.payload.find({
    collection: 'media',
    locale,
    fallbackLocale: false,
    pagination: false,
  });
  expect(docs.filter(({ alt, credit }) => !alt || !credit)).toEqual([]);
});

test.each(['articles', 'stories'] as const)(
  'names a source for %s that are not our own',
  async (collection) => {
    const { docs } = await cms.payload.find({ collection, pagination: false });
    const unsourced = docs.filter(
      ({ rights }) => rights.ground !== 'own' && (rights.sources ?? []).length === 0,
    );
    expect(unsourced.map(({ slug }) => slug)).toEqual([]);
  },
);

test('keeps the words of key figures in both languages', async () => {
  const { figures } = await cms.payload.findGlobal({ slug: 'frontPage', locale: 'all' });
  const languages = (figures ?? []).map(({ label }) => Object.keys(label).toSorted());
  expect(languages).toEqual(Array.from({ length: 4 }, () => ['en', 'id']));
});

test.each([
  { email: 'admin@tembus.example', role: 'admin' },
  { email: 'penyunting@tembus.example', role: 'editor' },
  { email: 'pewarta@tembus.example', role: 'reporter' },
  { email: 'pelaku@tembus.example', role: 'seller' },
])('lets $email log in as $role', async ({ email, role }) => {
  const login = await cms.payload.login({ collection: 'users', data: { email, password } });
  expect(login).toMatchObject({ user: { email, role } });
});

test('refuses a database that holds something', async () => {
  await expect(seedDemo(cms.payload, password, quick)).rejects.toThrow('empty database only');
});

/** Small pictures and no lines: this test looks at words. */
const quick = {
  draw: async () => (await aPictureFile()).data,
  report: () => undefined,
};
