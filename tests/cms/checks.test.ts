import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article, User } from '#cms/payload-types.ts';
import {
  aBody,
  aDraftArticle,
  aMedia,
  anArticle,
  anAuthorization,
  aPictureFile,
  aUser,
} from '#tests/support/builders.ts';
import { askGraphql, startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

let cms: Cms;
let editor: User;
let headers: Record<string, string>;

beforeAll(async () => {
  cms = await startCms();
  editor = await aUser(cms.payload, 'editor');
  headers = {
    ...(await anAuthorization(cms.payload, editor)),
    'Content-Type': 'application/json',
  };
});

afterAll(() => cms.close());

describe('an article with a fault', () => {
  const noSpeaker = 'belum menyebut siapa yang berbicara';

  test('is not published over REST, and the answer says why', async () => {
    const { id } = await aFaultyArticle();
    const answer = await cms.rest(`/api/articles/${id}`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ _status: 'published' }),
    });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(await answer.json())).toContain(noSpeaker);
    expect(await getStatus(id)).toBe('draft');
  });

  test('is not published over GraphQL, and the answer says why', async () => {
    const { id } = await aFaultyArticle();
    const source = `mutation { updateArticle(id: "${id}", data: { _status: published, rights: { ground: own } }) { id } }`;
    const { errors } = await askGraphql(cms, source, editor);
    expect(errors?.[0]?.message).toContain(noSpeaker);
    expect(await getStatus(id)).toBe('draft');
  });

  test('is not published in bulk', async () => {
    const { id } = await aFaultyArticle();
    const where = { id: { equals: id } };
    const { errors } = await cms.payload.update({
      collection: 'articles',
      where,
      data: { _status: 'published' },
      overrideAccess: false,
      user: editor,
    });
    expect(errors[0]?.message).toContain(noSpeaker);
    expect(await getStatus(id)).toBe('draft');
  });

  test('is not published by the server itself', async () => {
    const { id } = await aFaultyArticle();
    const publishing = cms.payload.update({
      collection: 'articles',
      id,
      data: { _status: 'published' },
    });
    await expect(publishing).rejects.toThrow(noSpeaker);
  });

  test('is saved as a draft', async () => {
    const { id } = await aFaultyArticle();
    const saving = cms.payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: { notes: 'x' },
    });
    await expect(saving).resolves.toMatchObject({ notes: 'x' });
  });

  test('does not come back with an older version', async () => {
    const linked = await anArticle(cms.payload);
    const document = { relationTo: 'articles', value: linked.id };
    const body = aBodyWith({ blockType: 'relatedCard', document });
    const { id } = await anArticle(cms.payload, { body });
    await cms.payload.update({ collection: 'articles', id, data: { body: aBody('Pagi itu.') } });
    const draft = { _status: 'draft' } as const;
    await cms.payload.update({ collection: 'articles', id: linked.id, data: draft });
    const { docs } = await cms.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    });
    const restoring = cms.payload.restoreVersion({ collection: 'articles', id: docs[0]?.id ?? '' });
    await expect(restoring).rejects.toThrow('Sebuah kartu bacaan');
  });

  test('is refused in the language of its editor, with the field where it is mended', async () => {
    const { id } = await aDraftArticle(cms.payload, {
      rights: { ground: 'quoted', sources: [{ name: 'ANTARA', url: 'https://antaranews.com' }] },
    });
    const answer = await cms.rest(`/api/articles/${id}`, {
      method: 'PATCH',
      headers: { ...headers, 'Accept-Language': 'en' },
      body: JSON.stringify({ _status: 'published' }),
    });
    const { errors } = await answer.json();
    expect(errors[0].data.errors).toEqual([
      {
        path: 'rights.sources.0.date',
        message: 'Source 1 is incomplete; write its date of publication.',
      },
    ]);
  });

  test('is not published from the other language', async () => {
    const { id } = await aFaultyArticle();
    const publishing = cms.payload.update({
      collection: 'articles',
      id,
      locale: 'en',
      data: {
        title: 'Coffee',
        slug: 'coffee',
        summary: 'S',
        body: aBody('B'),
        _status: 'published',
      },
    });
    await expect(publishing).rejects.toThrow(`Versi Indonesia – Kutipan`);
  });
});

describe('what keeps an article from being published', () => {
  test.each<[string, () => Promise<Partial<Article>>, string]>([
    ['no writer', async () => ({ credits: [] }), 'Pewarta belum disebut'],
    [
      'a quotation of news without its address',
      async () => ({
        rights: { ground: 'quoted', sources: [{ name: 'ANTARA', date: '2026-01-01' }] },
      }),
      'Sumber ke-1 belum lengkap; tulis alamat webnya',
    ],
    [
      'facts of others without a source',
      async () => ({ rights: { ground: 'facts', sources: [] } }),
      'Sumber belum disebut',
    ],
    [
      'a licence that is not on file',
      async () => ({ rights: { ground: 'licence', sources: [{ name: 'ANTARA' }] } }),
      'Surat lisensi belum dilampirkan',
    ],
    [
      'a figure without a source',
      async () => ({ body: aBodyWith({ blockType: 'figure', value: '71,15', label: 'IPG' }) }),
      'Angka “71,15 IPG” belum bersumber',
    ],
    [
      'a picture whose rights are not chosen',
      async () => ({ image: (await aMedia(cms.payload, { rights: null })).id }),
      'Hak pakai gambar',
    ],
    [
      'a card to an unpublished article',
      async () => {
        const { id } = await aDraftArticle(cms.payload);
        const document = { relationTo: 'articles', value: id };
        return { body: aBodyWith({ blockType: 'relatedCard', document }) };
      },
      'Sebuah kartu bacaan menuju halaman yang belum terbit',
    ],
    [
      'what the template still says',
      async () => {
        await cms.payload.create({
          collection: 'templates',
          data: { name: 'Peristiwa', kinds: ['articles'], body: aBody('[Siapa, di mana, kapan.]') },
        });
        return { body: aBody('Pagi itu. [Siapa, di mana, kapan.]') };
      },
      '“[Siapa, di mana, kapan.]” dari pola naskah belum diganti',
    ],
  ])('%s', async (_, toData, sentence) => {
    await expect(anArticle(cms.payload, await toData())).rejects.toThrow(sentence);
  });
});

test('publishes under a licence on file, and shows the licence to the newsroom only', async () => {
  const { data } = await aPictureFile();
  const licence = await cms.payload.create({
    collection: 'licences',
    data: { name: 'Perjanjian 2026', licensor: 'ANTARA' },
    file: { data, size: data.length, name: 'perjanjian.jpg', mimetype: 'image/jpeg' },
  });
  const { id } = await anArticle(cms.payload, {
    rights: { ground: 'licence', licence: licence.id, sources: [{ name: 'ANTARA' }] },
  });
  const file = `/api/licences/file/${licence.filename}`;
  const statuses = [await cms.rest(file), await cms.rest(file, { headers })].map(
    ({ status }) => status,
  );
  expect(statuses).toEqual([403, 200]);
  const published = await cms.rest(`/api/articles/${id}`);
  expect(await published.text()).not.toContain(licence.id);
});

function aFaultyArticle() {
  const body = aBodyWith({ blockType: 'quote', text: 'Kami bangga.' });
  return aDraftArticle(cms.payload, { body });
}

function aBodyWith(fields: Record<string, unknown>): Article['body'] {
  const { root } = aBody('Pagi itu.');
  const block = { type: 'block', version: 2, format: '', fields: { id: 'a1b2c3', ...fields } };
  return { root: { ...root, children: [...root.children, block] } };
}

async function getStatus(id: string) {
  const { _status } = await cms.payload.findByID({ collection: 'articles', id });
  return _status;
}
