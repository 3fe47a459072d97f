import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Article, User } from '#cms/payload-types.ts';
import { anArticle, anAuthorization, aPerson, aUser } from '#tests/support/builders.ts';
import { startCmsWithPublisher } from '#tests/support/cmsWithPublisher.ts';
import { publisherToken } from '#tests/support/publisher.ts';
import { getEvents } from '#tests/support/remembered.ts';

const { cms, publisher } = await startCmsWithPublisher();

let editor: User;
let article: Article;

beforeAll(async () => {
  editor = await aUser(cms.payload, 'editor');
});
beforeEach(async () => {
  article = await anArticle(cms.payload);
});

describe('a correction', () => {
  const text = 'Semula tertulis 12 ton. Yang benar 1,2 ton.';

  function issue(): Promise<{ id: string }> {
    return cms.payload.create({
      collection: 'corrections',
      data: {
        kind: 'correction',
        severity: 'minor',
        text,
        document: { relationTo: 'articles', value: article.id },
      },
      overrideAccess: false,
      user: editor,
    });
  }

  test('is remembered of its text, with what it says and who issued it', async () => {
    await issue();
    expect((await getEvents(cms.payload, article.id)).at(-1)).toMatchObject({
      action: 'corrected',
      kind: 'articles',
      title: article.title,
      user: editor.id,
      detail: text,
    });
  });

  test('that is amended is no second one', async () => {
    const { id } = await issue();
    const data = { text: `${text} Maaf.` };
    await cms.payload.update({ collection: 'corrections', id, data, user: editor });
    expect(await getActions(article.id)).toEqual(['published', 'corrected']);
    expect(await getActions(id)).toEqual(['created', 'edited']);
  });
});

describe('a new address', () => {
  test('of a published text is remembered with the old one', async () => {
    await move('alamat-yang-baru');
    const [moved] = (await getEvents(cms.payload, article.id)).filter(isMove);
    expect(moved).toMatchObject({
      user: editor.id,
      locale: 'id',
      from: `/berita/${article.slug}/`,
      to: '/berita/alamat-yang-baru/',
    });
  });

  test('of a newer draft is none until it is published', async () => {
    const change = { collection: 'articles', id: article.id, user: editor } as const;
    await cms.payload.update({ ...change, data: { slug: 'alamat-draf' }, draft: true });
    const before = (await getEvents(cms.payload, article.id)).filter(isMove);
    await cms.payload.update({ ...change, data: { _status: 'published' } });
    const after = (await getEvents(cms.payload, article.id)).filter(isMove);
    expect([before.length, after.length]).toEqual([0, 1]);
  });

  test('of a person is one in each language', async () => {
    const { id } = await aPerson(cms.payload);
    await cms.payload.update({ collection: 'people', id, data: { slug: `tokoh-${Date.now()}` } });
    const moves = (await getEvents(cms.payload, id)).filter(isMove);
    expect(moves.map(({ locale }) => locale).toSorted()).toEqual(['en', 'id']);
  });

  function move(slug: string) {
    const { id } = article;
    return cms.payload.update({ collection: 'articles', id, data: { slug }, user: editor });
  }
});

describe('the site', () => {
  test('an export of all of it is remembered', async () => {
    const receipt = {
      release: 'semua',
      at: new Date().toISOString(),
      reason: 'export',
      documents: [],
      pages: { rendered: 120, written: 120, removed: 0 },
      pageMs: null,
      searchMs: null,
      addresses: [],
      error: null,
    };
    const response = await post('/api/releases/receipt', receipt, `Bearer ${publisherToken}`);
    expect(response.status).toBe(201);
    expect(await findOne('exported')).toMatchObject({
      kind: 'releases',
      title: 'semua',
      detail: 'Seluruh situs, 120 halaman',
    });
  });

  test('a rollback is remembered, and who did it', async () => {
    publisher.answers.set('POST /rollback', { status: 200, body: {} });
    const { Authorization } = await anAuthorization(cms.payload, editor);
    const response = await post('/api/releases/rollback', { release: 'lama' }, Authorization);
    expect(response.status).toBe(200);
    expect(await findOne('rolledBack')).toMatchObject({ title: 'lama', user: editor.id });
  });

  function post(path: string, body: object, authorization: string) {
    const headers = { Authorization: authorization, 'Content-Type': 'application/json' };
    return cms.rest(path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  async function findOne(action: 'exported' | 'rolledBack') {
    const where = { action: { equals: action } };
    const { docs } = await cms.payload.find({ collection: 'events', where });
    expect(docs).toHaveLength(1);
    return docs[0];
  }
});

function isMove({ action }: { action: string }): boolean {
  return action === 'addressChanged';
}

async function getActions(document: string): Promise<string[]> {
  return (await getEvents(cms.payload, document)).map(({ action }) => action);
}
