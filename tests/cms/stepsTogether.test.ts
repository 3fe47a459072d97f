import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '#cms/payload-types.ts';
import { aBody, anArticle } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { read } from '#tests/support/publicApi.ts';
import { send } from '#tests/support/stepRoads.ts';
import type { Writer } from '#tests/support/stepRoads.ts';
import { reason } from '#tests/support/stepTable.ts';
import { aTextAt, aWriter, getPlace } from '#tests/support/stepTexts.ts';

let cms: Cms;
let editor: Writer;
let reporter: Writer;
beforeAll(async () => {
  cms = await startCms();
  editor = await aWriter(cms, 'editor');
  reporter = await aWriter(cms, 'reporter');
});
afterAll(() => cms.close());

async function take(id: string, order: object, writer = editor) {
  const response = await send(cms, 'POST', `/articles/${id}/steps`, order, writer);
  return { status: response.status, body: await response.json() };
}

async function save(id: string, data: object, { query = '', writer = editor } = {}) {
  const response = await send(cms, 'PATCH', `/articles/${id}?draft=true${query}`, data, writer);
  return { status: response.status, body: await response.json() };
}

function getLatest(id: string): Promise<Article> {
  return cms.payload.findByID({ collection: 'articles', id, draft: true });
}

describe('two people in one text', () => {
  test('the second step from a state that is gone is refused in a sentence', async () => {
    const id = await aTextAt(cms, { state: 'inReview', isPublic: false });
    const answers = await Promise.all([
      take(id, { step: 'approve', from: 'inReview' }),
      take(id, { step: 'askChanges', from: 'inReview', reason }),
    ]);
    const [taken, refused] = answers.toSorted((one, other) => one.status - other.status);
    expect([taken?.status, refused?.status]).toEqual([200, 409]);
    expect(refused?.body.errors[0].message).toContain('diubah orang lain');
  });

  test('a form that was opened before a step does not undo it', async () => {
    const id = await aTextAt(cms, { state: 'draft', isPublic: false });
    const opened = await getLatest(id);
    await take(id, { step: 'approve' });
    await save(id, { ...opened, notes: 'Hanya catatan' });
    expect(await getLatest(id)).toMatchObject({ state: 'approved', notes: 'Hanya catatan' });
  });

  test('what is public is not written over by an older version than the newest', async () => {
    const id = await aTextAt(cms, { state: 'inReview', isPublic: true });
    const before = await getLatest(id);
    const path = `/articles?where[id][equals]=${id}`;
    const response = await send(cms, 'PATCH', path, { summary: 'Ditimpa.' }, editor);
    expect(await response.json()).toMatchObject({ docs: [] });
    expect(await getLatest(id)).toEqual(before);
  });
});

describe('what was approved', () => {
  test.each(['', '&autosave=true'])(
    'waits for review again once it is changed%s',
    async (query) => {
      const id = await aTextAt(cms, { state: 'approved', isPublic: false });
      await save(id, { title: 'Judul lain' }, { query });
      expect(await getLatest(id)).toMatchObject({
        state: 'inReview',
        stateChangedBy: editor.user?.id,
      });
    },
  );

  test('and scheduled loses its time as well', async () => {
    const id = await aTextAt(cms, { state: 'scheduled', isPublic: false });
    await save(id, { body: aBody('Naskah lain.') }, { writer: reporter });
    expect(await getLatest(id)).toMatchObject({ state: 'inReview', scheduledFor: null });
  });

  test('stays so when nothing in it changes', async () => {
    const id = await aTextAt(cms, { state: 'approved', isPublic: false });
    await save(id, { ...(await getLatest(id)), notes: 'Sudah dicek' }, { query: '&autosave=true' });
    expect(await getLatest(id)).toMatchObject({ state: 'approved', notes: 'Sudah dicek' });
  });
});

test('a newer version goes through review while readers keep the published one', async () => {
  const { id, title } = await anArticle(cms.payload);
  await save(id, { title: 'Judul yang baru' });
  await take(id, { step: 'submit' });
  expect(await getPlace(cms, id)).toEqual({ state: 'inReview', isPublic: true });
  expect((await read(cms, `articles/${id}`)).body).toMatchObject({ title });

  await take(id, { step: 'askChanges', reason });
  await save(id, { title: 'Judul yang lebih baik' }, { writer: reporter });
  await take(id, { step: 'submit' }, reporter);
  await take(id, { step: 'approve' });
  expect((await read(cms, `articles/${id}`)).body).toMatchObject({ title });

  await take(id, { step: 'publish' });
  expect(await getPlace(cms, id)).toEqual({ state: 'published', isPublic: true });
  expect((await read(cms, `articles/${id}`)).body).toMatchObject({
    title: 'Judul yang lebih baik',
  });
});

describe('a step says', () => {
  test('who took it, when and why, until the next one', async () => {
    const id = await aTextAt(cms, { state: 'inReview', isPublic: false });
    await take(id, { step: 'askChanges', reason });
    const path = `/articles/${id}/steps`;
    const asked = await (await send(cms, 'GET', path, null, reporter)).json();
    expect(asked).toMatchObject({
      state: 'changesAsked',
      reason,
      changedBy: editor.user?.name,
      changedAt: expect.any(String),
      steps: [{ name: 'submit' }],
    });
    await take(id, { step: 'submit' }, reporter);
    expect(await getLatest(id)).toMatchObject({ state: 'inReview', stateReason: null });
  });

  test('nothing of who took it once her account is gone', async () => {
    const leaving = await aWriter(cms, 'editor');
    const { id } = await anArticle(cms.payload);
    await save(id, { title: 'In English' }, { query: '&locale=en', writer: leaving });
    await take(id, { step: 'approve' }, leaving);
    const user = String(leaving.user?.id);
    expect(await getLatest(id)).toMatchObject({ stateChangedBy: user });
    await cms.payload.delete({ collection: 'users', id: user });
    const asked = await (await send(cms, 'GET', `/articles/${id}/steps`, null, editor)).json();
    expect(asked).toMatchObject({ state: 'approved', changedBy: null });
  });

  test.each([
    { step: 'askChanges', state: 'inReview', isPublic: false, sentence: 'Tuliskan alasannya' },
    { step: 'withdraw', state: 'published', isPublic: true, sentence: 'yang juga mereka baca' },
    { step: 'schedule', state: 'approved', isPublic: false, sentence: 'Pilih waktu terbit' },
  ] as const)('what $step lacks', async ({ step, state, isPublic, sentence }) => {
    const id = await aTextAt(cms, { state, isPublic });
    const { status, body } = await take(id, { step, reason: ' ' });
    expect(status).toBe(400);
    expect(body.errors[0].message).toContain(sentence);
    expect(await getPlace(cms, id)).toEqual({ state, isPublic });
  });

  test('where else one may go when it leads nowhere', async () => {
    const id = await aTextAt(cms, { state: 'changesAsked', isPublic: false });
    const { status, body } = await take(id, { step: 'publish' });
    expect(status).toBe(409);
    expect(body.errors[0].message).toContain('Kirim untuk ditinjau, Setujui');
  });

  test.each(['terbit', 'approved'])('that “%s” is none', async (step) => {
    const id = await aTextAt(cms, { state: 'draft', isPublic: false });
    expect((await take(id, { step })).status).toBe(400);
  });
});

test('the public learns nothing of states', async () => {
  const { id } = await anArticle(cms.payload);
  const nobody: Writer = { user: null, headers: {} };
  const served = await (await send(cms, 'GET', `/articles/${id}`, null, nobody)).json();
  expect(Object.keys(served).filter((key) => /state|scheduled/i.test(key))).toEqual([]);
  expect((await send(cms, 'GET', `/articles/${id}/steps`, null, nobody)).status).toBe(401);
  const asked = await send(cms, 'GET', '/articles?where[state][equals]=published', null, nobody);
  expect(asked.status).toBe(400);
});
