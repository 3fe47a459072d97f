import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findDifference, followTranslation } from '#cms/editorial/translation.ts';
import type { User } from '#cms/payload-types.ts';
import type { TranslationProgress } from '#cms/translation/getProgress.ts';
import {
  aBody,
  aDraftArticle,
  anArticle,
  anAuthorization,
  aUser,
} from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { readDocument } from '#tests/support/publicApi.ts';
import type { Article } from '#cms/publishing/documents.ts';

let cms: Cms;
let editor: User;
let reporter: User;

beforeAll(async () => {
  cms = await startCms();
  editor = await aUser(cms.payload, 'editor');
  reporter = await aUser(cms.payload, 'reporter');
});
afterAll(() => cms.close());

const english = {
  title: 'Coffee reaches Japan',
  slug: '',
  summary: 'Twenty sacks left Samarinda.',
  body: aBody('Twenty sacks were loaded.', 'The buyer waits in Kobe.'),
};

describe('the status of a translation', () => {
  test('is missing while nothing is written in English', async () => {
    expect(await getStatus((await anArticle(cms.payload)).id)).toBe('missing');
  });

  test('is in work once something is', async () => {
    const { id } = await aDraftArticle(cms.payload);
    await write(id, 'en', { title: english.title }, true);
    expect(await getStatus(id)).toBe('inWork');
  });

  test('is current when it is published for the first time', async () => {
    expect(await getStatus(await aTranslatedArticle())).toBe('current');
  });

  test('is stale when a paragraph of the original changes, and current when it changes back', async () => {
    const id = await aTranslatedArticle();
    await write(id, 'id', {
      body: aBody('Pagi itu dua puluh lima karung dimuat.', 'Kobe menunggu.'),
    });
    const stale = await getStatus(id);
    await write(id, 'id', { body: aBody('Pagi itu dua puluh karung dimuat.', 'Kobe menunggu.') });
    expect([stale, await getStatus(id)]).toEqual(['stale', 'current']);
  });

  test('stays stale while the English is mended, until the translator says that it is done', async () => {
    const id = await aStaleArticle();
    await write(id, 'en', { title: 'Coffee reaches Kobe' });
    const mended = await getStatus(id);
    const response = await confirm(id, editor);
    expect([mended, response.status, await getStatus(id)]).toEqual(['stale', 200, 'current']);
  });

  test('is what the newsroom can ask for in a list', async () => {
    const id = await aStaleArticle();
    const { docs } = await cms.payload.find({
      collection: 'articles',
      where: { 'translation.status': { equals: 'stale' }, id: { equals: id } },
      overrideAccess: false,
      user: reporter,
    });
    expect(docs.map((doc) => doc.id)).toEqual([id]);
  });

  test('is not what a client says it is', async () => {
    const id = await aStaleArticle();
    const response = await cms.rest(`/api/articles/${id}`, {
      method: 'PATCH',
      headers: { ...(await anAuthorization(cms.payload, editor)), ...json },
      body: JSON.stringify({ translation: { status: 'current' } }),
    });
    expect([response.status, await getStatus(id)]).toEqual([200, 'stale']);
  });

  test('comes back with a version that is restored', async () => {
    const id = await aTranslatedArticle();
    const { docs } = await cms.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id }, 'version.translation.status': { equals: 'current' } },
    });
    await write(id, 'id', { title: 'Judul yang lain sama sekali' });
    await cms.payload.restoreVersion({ collection: 'articles', id: docs[0]?.id ?? '' });
    expect(await getStatus(id)).toBe('current');
  });
});

describe('what the newsroom is told', () => {
  test('the passages that changed, as they read now', async () => {
    const id = await aStaleArticle();
    const progress = await readProgress(id, reporter);
    expect(progress.difference).toEqual({
      changed: [{ field: 'body', number: 1, text: 'Pagi itu tiga puluh karung dimuat.' }],
      removed: 0,
      isReordered: false,
    });
  });

  test.each([
    { visitor: 'the public', role: null, status: 401 },
    { visitor: 'a seller', role: 'seller' as const, status: 403 },
  ])('nothing is told to $visitor', async ({ role, status }) => {
    const id = await aStaleArticle();
    const headers = role ? await anAuthorization(cms.payload, await aUser(cms.payload, role)) : {};
    const response = await cms.rest(`/api/articles/${id}/translation`, { headers });
    expect(response.status).toBe(status);
  });

  test('half a translation is not up to date', async () => {
    const { id } = await aDraftArticle(cms.payload);
    await write(id, 'en', { title: english.title }, true);
    expect((await confirm(id, editor)).status).toBe(409);
  });

  test('the word of a reporter waits in a draft until an editor publishes it', async () => {
    const id = await aDraftArticle(cms.payload).then((draft) => draft.id);
    await write(id, 'en', english, true);
    expect((await confirm(id, reporter)).status).toBe(200);
    expect(await readProgress(id, reporter)).toMatchObject({
      status: 'current',
      madeBy: reporter.name,
    });
  });
});

describe('what readers are told', () => {
  test.each([
    { when: 'after', late: true, isOlderThanCorrection: true },
    { when: 'before', late: false, isOlderThanCorrection: false },
  ])('of a correction $when the translation was made', async ({ late, isOlderThanCorrection }) => {
    const id = await aTranslatedArticle();
    const correction = async () =>
      cms.payload.create({
        collection: 'corrections',
        data: {
          kind: 'correction',
          severity: 'minor',
          document: { relationTo: 'articles', value: id },
          text: 'Jumlah karungnya tiga puluh.',
        },
        user: editor,
        overrideAccess: false,
      });
    if (!late) {
      await correction();
      await confirm(id, editor);
    }
    await write(id, 'id', { summary: 'Tiga puluh karung kopi berangkat.' });
    if (late) await correction();
    const document = await readDocument<Article>(cms, 'articles', id, 'en');
    expect(document.translation).toEqual({ isOlderThanCorrection });
  });

  test('the original is never behind itself', async () => {
    const document = await readDocument<Article>(cms, 'articles', await aStaleArticle());
    expect(document.translation).toEqual({ isOlderThanCorrection: false });
  });
});

test('paragraphs in another order are said to be so', () => {
  const now = { isPublished: true, isConfirmed: false, at: '2026-11-24T02:00:00.000Z' };
  const original = { title: 'Judul', summary: 'Ringkas', body: aBody('Satu.', 'Dua.') };
  const made = followTranslation(null, { ...now, original, translation: english });
  const turned = { ...original, body: aBody('Dua.', 'Satu.') };
  const removed = { ...original, body: aBody('Satu.') };
  expect(findDifference(made.basis ?? [], turned)).toMatchObject({ isReordered: true });
  expect(findDifference(made.basis ?? [], removed)).toMatchObject({ removed: 1, changed: [] });
});

const json = { 'Content-Type': 'application/json' };

async function aTranslatedArticle(): Promise<string> {
  const body = aBody('Pagi itu dua puluh karung dimuat.', 'Kobe menunggu.');
  const { id } = await anArticle(cms.payload, { body });
  await write(id, 'en', english);
  return id;
}

async function aStaleArticle(): Promise<string> {
  const id = await aTranslatedArticle();
  await write(id, 'id', { body: aBody('Pagi itu tiga puluh karung dimuat.', 'Kobe menunggu.') });
  return id;
}

async function write(id: string, locale: 'id' | 'en', data: object, draft = false) {
  await cms.payload.update({ collection: 'articles', id, locale, data, draft });
}

async function getStatus(id: string) {
  const found = await cms.payload.findByID({ collection: 'articles', id, draft: true });
  return found.translation?.status;
}

async function confirm(id: string, user: User): Promise<Response> {
  return cms.rest(`/api/articles/${id}/translation`, {
    method: 'POST',
    headers: { ...(await anAuthorization(cms.payload, user)), ...json },
    body: JSON.stringify({ isCurrent: true }),
  });
}

async function readProgress(id: string, user: User): Promise<TranslationProgress> {
  const headers = await anAuthorization(cms.payload, user);
  return (await cms.rest(`/api/articles/${id}/translation`, { headers })).json();
}
