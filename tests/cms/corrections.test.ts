import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '#cms/publishing/documents.ts';
import type { ListingEntry } from '#cms/publishing/lists.ts';
import type { CorrectionEntry } from '#cms/publishing/recordDocuments.ts';
import type { Article as ArticleRow } from '#cms/payload-types.ts';
import { aBody, aDraftArticle, anArticle, aUser } from '#tests/support/builders.ts';
import { startCmsWithPublisher } from '#tests/support/cmsWithPublisher.ts';
import { read, readDocument, readPage } from '#tests/support/publicApi.ts';

const { cms, publisher } = await startCmsWithPublisher();

let article: ArticleRow;

beforeEach(async () => {
  article = await anArticle(cms.payload);
  await publisher.takeHints();
});

async function issue(given: {
  text?: string;
  kind?: 'correction' | 'clarification' | 'update' | 'withdrawal';
  severity?: 'serious' | 'minor';
  document?: string;
}) {
  const { document = article.id, ...data } = given;
  return cms.payload.create({
    collection: 'corrections',
    data: {
      kind: 'correction',
      severity: 'minor',
      text: 'Semula tertulis 12 ton. Yang benar 1,2 ton.',
      ...data,
      document: { relationTo: 'articles', value: document },
    },
  });
}

async function translate(): Promise<void> {
  await cms.payload.update({
    collection: 'articles',
    id: article.id,
    locale: 'en',
    data: {
      title: `Coffee ${article.id}`,
      slug: `coffee-${article.id}`,
      summary: 'Twenty sacks.',
      body: aBody('Twenty sacks.'),
      _status: 'published',
    },
  });
}

describe('a correction', () => {
  test('stands on its text with its time', async () => {
    const { issuedAt } = await issue({});
    const { corrections } = await readDocument<Article>(cms, 'articles', article.id);
    expect(corrections).toEqual([
      {
        kind: 'correction',
        severity: 'minor',
        text: 'Semula tertulis 12 ton. Yang benar 1,2 ton.',
        textLocale: 'id',
        issuedAt,
        amendedAt: null,
        endedAt: null,
      },
    ]);
  });

  test('is in the list of corrections and in the listing', async () => {
    const { id } = await issue({});
    const { documents } = await readPage<CorrectionEntry>(cms, 'corrections');
    expect(documents.find((entry) => entry.id === id)).toMatchObject({
      document: { kind: 'articles', id: article.id },
      withdrawn: null,
    });
    const listing = await readPage<ListingEntry>(cms, 'listing');
    expect(listing.documents.filter((entry) => entry.id === id)).toMatchObject([
      { kind: 'corrections', locale: 'id' },
    ]);
  });

  test('stands on the other language too, saying which language it is in', async () => {
    await translate();
    await issue({});
    const { corrections } = await readDocument<Article>(cms, 'articles', article.id, 'en');
    expect(corrections).toMatchObject([{ textLocale: 'id' }]);
  });

  test('makes the text newer and is told to the publisher', async () => {
    const before = await readDocument<Article>(cms, 'articles', article.id);
    const { id } = await issue({});
    const after = await readDocument<Article>(cms, 'articles', article.id);
    expect(after.updatedAt > before.updatedAt).toBe(true);
    expect(await publisher.takeHints()).toEqual([[`articles/${article.id}`, `corrections/${id}`]]);
  });

  test('says when it was amended, and keeps how it was', async () => {
    const { id } = await issue({});
    await cms.payload.update({
      collection: 'corrections',
      id,
      data: { text: 'Yang benar 2 ton.' },
    });
    const { corrections } = await readDocument<Article>(cms, 'articles', article.id);
    expect(corrections).toMatchObject([
      { text: 'Yang benar 2 ton.', amendedAt: expect.any(String) },
    ]);
    const where = { parent: { equals: id } };
    const { totalDocs } = await cms.payload.countVersions({ collection: 'corrections', where });
    expect(totalDocs).toBe(2);
  });

  test('goes from readers with its text, and comes back with it', async () => {
    const { id } = await issue({});
    const change = { collection: 'articles', id: article.id } as const;
    await cms.payload.update({ ...change, data: { _status: 'draft' } });
    const gone = await read(cms, `corrections/${id}`);
    await cms.payload.update({ ...change, data: { _status: 'published' } });
    expect([gone.status, (await read(cms, `corrections/${id}`)).status]).toEqual([404, 200]);
  });

  test('leaves its text when an admin deletes it', async () => {
    const { id } = await issue({});
    await cms.payload.delete({ collection: 'corrections', id });
    expect(await readDocument<Article>(cms, 'articles', article.id)).toMatchObject({
      corrections: [],
    });
  });

  test.each([
    { reader: 'staff', role: 'reporter', count: 1 },
    { reader: 'others', role: 'seller', count: 0 },
  ] as const)('is shown beside its text to $reader', async ({ role, count }) => {
    await issue({});
    const user = await aUser(cms.payload, role);
    const { corrections } = await cms.payload.findByID({
      collection: 'articles',
      id: article.id,
      user,
      overrideAccess: false,
    });
    expect(corrections?.docs ?? []).toHaveLength(count);
  });

  test('is refused for a text that is not published', async () => {
    const draft = await aDraftArticle(cms.payload);
    await expect(issue({ document: draft.id })).rejects.toThrow();
  });

  test('is no way to withdraw', async () => {
    await expect(issue({ kind: 'withdrawal' })).rejects.toThrow('Penarikan tidak ditulis di sini');
  });
});

describe.each([
  { role: 'reporter', may: [] },
  { role: 'seller', may: [] },
  { role: 'editor', may: ['create', 'update'] },
  { role: 'admin', may: ['create', 'update', 'delete'] },
] as const)('$role', ({ role, may }) => {
  test(`may ${may.join(', ') || 'do nothing'}`, async () => {
    const user = await aUser(cms.payload, role);
    const { id } = await issue({});
    const as = { collection: 'corrections', user, overrideAccess: false } as const;
    const document = { relationTo: 'articles', value: article.id } as const;
    const data = { kind: 'update', severity: 'minor', text: 'Baru.', document } as const;
    const attempts = {
      create: () => cms.payload.create({ ...as, data }),
      update: () => cms.payload.update({ ...as, id, data: { text: 'Lain.' } }),
      delete: () => cms.payload.delete({ ...as, id }),
    };
    const done: string[] = [];
    for (const [name, attempt] of Object.entries(attempts)) {
      await attempt().then(
        () => done.push(name),
        () => undefined,
      );
    }
    expect(done).toEqual(may);
  });
});

test('an editor signs a correction and chooses neither its time nor its author', async () => {
  const user = await aUser(cms.payload, 'editor');
  const other = await aUser(cms.payload, 'editor');
  const { issuedAt, issuedBy } = await cms.payload.create({
    collection: 'corrections',
    user,
    overrideAccess: false,
    data: {
      kind: 'correction',
      severity: 'minor',
      text: 'Baru.',
      document: { relationTo: 'articles', value: article.id },
      issuedAt: '2020-01-01T00:00:00.000Z',
      issuedBy: other.id,
    },
  });
  expect(issuedBy).toBe(user.id);
  expect(Date.now() - Date.parse(issuedAt ?? '')).toBeLessThan(60_000);
});
