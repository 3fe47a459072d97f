import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article, User } from '#cms/payload-types.ts';
import type { ListingEntry, Redirect } from '#cms/publishing/lists.ts';
import { aBody, anArticle, aUser } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { read, readPage } from '#tests/support/publicApi.ts';

let cms: Cms;
let editor: User;
beforeAll(async () => {
  cms = await startCms();
  editor = await aUser(cms.payload, 'editor');
});
afterAll(() => cms.close());

const reason = 'Foto memperlihatkan wajah anak tanpa izin orang tuanya.';

async function aWithdrawnArticle() {
  const article = await anArticle(cms.payload, {
    title: `Judul yang bocor ${Math.random()}`,
    body: aBody('Isi yang tidak boleh dibaca lagi.'),
  });
  return withdraw(article);
}

async function withdraw(article: Article): Promise<Article> {
  const data = { state: 'withdrawn', stateReason: reason, _status: 'draft' } as const;
  await cms.payload.update({ collection: 'articles', id: article.id, data, user: editor });
  return article;
}

test('withdrawing records the reason and the address once, whatever is saved afterwards', async () => {
  const { id, slug } = await aWithdrawnArticle();
  await cms.payload.update({
    collection: 'articles',
    id,
    data: { notes: 'Sudah dijelaskan kepada narasumber' },
    draft: true,
    user: editor,
  });
  const { docs } = await cms.payload.find({
    collection: 'corrections',
    where: { target: { equals: `articles/${id}` } },
  });
  expect(docs).toMatchObject([
    {
      kind: 'withdrawal',
      severity: 'serious',
      text: reason,
      withdrawn: { slugs: { id: slug } },
      issuedBy: editor.id,
    },
  ]);
});

test('the English page tells the reason in the language it was given in', async () => {
  const { id } = await aTranslatedArticle();
  await cms.payload.update({
    collection: 'articles',
    id,
    data: { state: 'withdrawn', stateReason: reason, _status: 'draft' },
    user: editor,
  });
  expect((await read(cms, `withdrawals/${id}?locale=en`)).body).toMatchObject({
    correction: { text: reason, textLocale: 'id' },
  });
});

test('a text that the server withdraws without a reason says so in both languages', async () => {
  const { id } = await aTranslatedArticle();
  const data = { state: 'withdrawn', _status: 'draft' } as const;
  await cms.payload.update({ collection: 'articles', id, data });
  const texts = await Promise.all(
    ['id', 'en'].map(
      async (locale) => (await read(cms, `withdrawals/${id}?locale=${locale}`)).body,
    ),
  );
  expect(texts).toMatchObject([
    { correction: { text: 'Ditarik oleh redaksi.', textLocale: 'id' } },
    { correction: { text: 'Withdrawn by the newsroom.', textLocale: 'en' } },
  ]);
});

async function aTranslatedArticle(): Promise<Article> {
  const article = await anArticle(cms.payload);
  return cms.payload.update({
    collection: 'articles',
    id: article.id,
    locale: 'en',
    data: {
      title: `In English ${Math.random()}`,
      slug: '',
      summary: 'Short.',
      body: aBody('Text.'),
      _status: 'published',
    },
  });
}

test('a withdrawn text leaves its reason at its address and nothing else', async () => {
  const { id, slug, publishedAt } = await aWithdrawnArticle();
  expect((await read(cms, `articles/${id}`)).status).toBe(404);
  expect(await read(cms, `withdrawals/${id}`)).toMatchObject({
    body: {
      address: { kind: 'articles', slug },
      alternates: { id: slug },
      publishedAt,
      correction: { kind: 'withdrawal', severity: 'serious', text: reason },
    },
  });
  const everything = JSON.stringify([
    (await read(cms, `withdrawals/${id}`)).body,
    (await read(cms, 'corrections?limit=500')).body,
    (await read(cms, 'redirects?limit=500')).body,
  ]);
  expect(everything).not.toMatch(/Judul yang bocor|Isi yang tidak/);
});

test('the list of corrections tells of it, and the listing names it', async () => {
  const { id, slug } = await aWithdrawnArticle();
  const { documents } = await readPage<ListingEntry>(cms, 'listing');
  expect(documents.filter((entry) => entry.id === id)).toMatchObject([{ kind: 'withdrawals' }]);
  expect((await read(cms, 'corrections?limit=500')).body).toMatchObject({
    documents: expect.arrayContaining([
      expect.objectContaining({ document: null, withdrawn: { kind: 'articles', slug } }),
    ]),
  });
});

test('an address that it had before leads to the page of the withdrawal', async () => {
  const { id, slug } = await anArticle(cms.payload);
  const change = { collection: 'articles', id } as const;
  const moved = `pindah-${id}`;
  await withdraw(
    await cms.payload.update({ ...change, data: { slug: moved, _status: 'published' } }),
  );
  const { documents } = await readPage<Redirect>(cms, 'redirects?limit=500');
  expect(documents.find((redirect) => redirect.slug === slug)?.to).toMatchObject({ slug: moved });
});

test('publishing it again ends the withdrawal, which stays on record', async () => {
  const { id } = await aWithdrawnArticle();
  const reopened = { state: 'draft' } as const;
  await cms.payload.update({
    collection: 'articles',
    id,
    data: reopened,
    draft: true,
    user: editor,
  });
  await cms.payload.update({ collection: 'articles', id, data: { _status: 'published' } });
  expect((await read(cms, `withdrawals/${id}`)).status).toBe(404);
  expect((await read(cms, `articles/${id}`)).body).toMatchObject({
    corrections: [{ kind: 'withdrawal', endedAt: expect.any(String) }],
  });
});
