import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getRequestToken } from '#cms/publishing/requestToken.ts';
import type { Article } from '#cms/payload-types.ts';
import type { ListingEntry, Redirect } from '#cms/publishing/documents.ts';
import { aBody, anArticle } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { read, readPage } from '#tests/support/publicApi.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
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

/** What the hook of a withdrawal does. */
async function withdraw(article: Article): Promise<Article> {
  const { id, slug, publishedAt } = article;
  await cms.payload.update({ collection: 'articles', id, data: { _status: 'draft' } });
  await cms.payload.create({
    collection: 'corrections',
    data: {
      kind: 'withdrawal',
      severity: 'serious',
      text: reason,
      document: { relationTo: 'articles', value: id },
      withdrawn: { slugs: { id: slug }, publishedAt: publishedAt ?? null },
    },
  });
  return article;
}

test('a step to withdrawn records the reason and the address, a second save nothing', async () => {
  // It reads the environment, which is there once the CMS has started.
  const { recordWithdrawal } = await import('#cms/hooks/recordWithdrawal.ts');
  const { payload } = cms;
  const { id, slug } = await anArticle(payload);
  const req = await createLocalReq({}, payload);
  getRequestToken(req);
  const doc = await payload.update({ collection: 'articles', id, data: { _status: 'draft' }, req });
  const step = {
    collection: payload.collections.articles.config,
    context: req.context,
    data: {},
    doc: { ...doc, state: 'withdrawn', stateReason: reason },
    operation: 'update' as const,
    overrideAccess: true,
    req,
  };
  await recordWithdrawal({ ...step, previousDoc: { state: 'published' } });
  await recordWithdrawal({ ...step, previousDoc: { state: 'withdrawn' } });
  const { docs } = await payload.find({
    collection: 'corrections',
    where: { target: { equals: `articles/${id}` } },
  });
  expect(docs).toMatchObject([
    { kind: 'withdrawal', severity: 'serious', text: reason, withdrawn: { slugs: { id: slug } } },
  ]);
});

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
  await cms.payload.update({ collection: 'articles', id, data: { _status: 'published' } });
  expect((await read(cms, `withdrawals/${id}`)).status).toBe(404);
  expect((await read(cms, `articles/${id}`)).body).toMatchObject({
    corrections: [{ kind: 'withdrawal', endedAt: expect.any(String) }],
  });
});
