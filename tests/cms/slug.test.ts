import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ValidationError } from 'payload';
import { aDraftArticle, anArticle, aSeller, aTopic } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.close());

test.each([
  { typed: '', title: 'Kopi Kutai: “tembus” Jepang!', slug: 'kopi-kutai-tembus-jepang' },
  { typed: 'Rotan & Purun / 2026', title: 'Rotan', slug: 'rotan-and-purun-2026' },
  { typed: '../../etc/passwd', title: 'Jalan', slug: 'etc-passwd' },
  { typed: '<script>alert(1)</script>', title: 'Skrip', slug: 'script-alert-1-script' },
  { typed: 'Ékspor Ke Köln', title: 'Eropa', slug: 'ekspor-ke-koeln' },
  { typed: 'a'.repeat(300), title: 'Panjang', slug: 'a'.repeat(120) },
])('keeps $slug of “$typed”', async ({ typed, title, slug }) => {
  expect((await anArticle(cms.payload, { slug: typed, title })).slug).toBe(slug);
});

test('numbers an address made from a title that is taken', async () => {
  await anArticle(cms.payload, { title: 'Pelatihan ekspor' });
  const second = await anArticle(cms.payload, { title: 'Pelatihan ekspor' });
  expect(second.slug).toBe('pelatihan-ekspor-2');
});

test.each([
  { locale: 'id', sentence: 'sudah dipakai' },
  { locale: 'en', sentence: 'is taken' },
])(
  'refuses a typed address that is taken, in the language $locale',
  async ({ locale, sentence }) => {
    const taken = await anArticle(cms.payload);
    const own = await anArticle(cms.payload);
    const i18n = { language: locale };
    const refused = cms.payload.update({
      collection: 'articles',
      id: own.id,
      data: { slug: taken.slug },
      req: { i18n } as never,
    });
    await expect(refused).rejects.toSatisfy(
      ({ data }: ValidationError) =>
        data.errors[0]?.path === 'slug' && data.errors[0].message.includes(sentence),
    );
  },
);

test('refuses to publish a draft whose address another has taken meanwhile', async () => {
  const { id } = await anArticle(cms.payload);
  const own = { collection: 'articles', id } as const;
  await cms.payload.update({ ...own, draft: true, data: { slug: 'rebutan' } });
  await anArticle(cms.payload, { slug: 'rebutan' });
  const refused = cms.payload.update({ ...own, data: { _status: 'published' } });
  await expect(refused).rejects.toThrow(/sudah dipakai|is taken/);
});

test('keeps the address of what is in the trash for when it comes back', async () => {
  const { id, slug, title } = await anArticle(cms.payload);
  const own = { collection: 'articles', id, trash: true } as const;
  await cms.payload.update({ ...own, data: { deletedAt: new Date().toISOString() } });
  await expect(anArticle(cms.payload, { slug })).rejects.toThrow(/tempat sampah|trash/);
  expect((await anArticle(cms.payload, { title })).slug).toBe(`${slug}-2`);
  const back = { deletedAt: null, _status: 'published' } as const;
  expect(await cms.payload.update({ ...own, data: back })).toMatchObject({ slug });
});

test('lets the two languages of different documents share an address', async () => {
  const first = await anArticle(cms.payload, { slug: 'sama' });
  const second = await anArticle(cms.payload, { slug: 'lain' });
  const english = await cms.payload.update({
    collection: 'articles',
    id: second.id,
    locale: 'en',
    data: { title: 'The same', slug: 'sama', summary: 'Short.', body: first.body },
  });
  expect(english.slug).toBe('sama');
});

test('refuses to publish without an address when the title has no letters', async () => {
  const refused = anArticle(cms.payload, { title: '！？', slug: '' });
  await expect(refused).rejects.toSatisfy(({ data }: ValidationError) =>
    data.errors.some(({ path }) => path === 'slug'),
  );
});

test('saves any number of drafts without title and address', async () => {
  await aDraftArticle(cms.payload, { title: '', slug: '' });
  const second = await aDraftArticle(cms.payload, { title: '', slug: '' });
  expect(second.slug ?? null).toBeNull();
});

test('the address follows the title until the first publication', async () => {
  const draft = await aDraftArticle(cms.payload, { title: 'Kop' });
  const title = 'Kopi Liberika dari Sepaku';
  const data = { title, slug: draft.slug };
  const saved = await cms.payload.update({
    collection: 'articles',
    id: draft.id,
    draft: true,
    data,
  });
  expect(saved.slug).toBe('kopi-liberika-dari-sepaku');
});

test('the address stays when the title of something published changes', async () => {
  const { id, slug } = await anArticle(cms.payload);
  const data = { title: 'Judul yang sama sekali lain' };
  const drafted = await cms.payload.update({ collection: 'articles', id, draft: true, data });
  expect(drafted.slug).toBe(slug);
});

test('the address stays when the name of a topic changes', async () => {
  const { id, slug } = await aTopic(cms.payload);
  const data = { name: 'Nama topik yang lain' };
  expect(await cms.payload.update({ collection: 'topics', id, data })).toMatchObject({ slug });
});

test('a copy gets an address of its own', async () => {
  const seller = await aSeller(cms.payload);
  const copy = await cms.payload.duplicate({ collection: 'sellers', id: seller.id, draft: true });
  expect(copy.slug).toMatch(new RegExp(`^${seller.slug}-[0-9a-f]{8}$`));
});
