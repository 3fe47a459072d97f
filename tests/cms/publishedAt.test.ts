import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishDue } from '#cms/schedule/publishDue.ts';
import type { User } from '#cms/payload-types.ts';
import { aDraftArticle, anArticle, anAuthorization, aUser } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { schedule, toMoment } from '#tests/support/scheduled.ts';

const before = '2026-11-24T00:32:00.000Z';

let cms: Cms;
let editor: User;
let headers: Record<string, string>;

beforeAll(async () => {
  cms = await startCms();
  editor = await aUser(cms.payload, 'editor');
  headers = await anAuthorization(cms.payload, editor);
});
afterAll(() => cms.close());

test.each([{ had: null }, { had: before }])(
  'a form that was open while the clock published, with $had, does not move the time',
  async ({ had }) => {
    const { id } = await aDraftArticle(cms.payload, { publishedAt: had });
    await schedule(cms.payload, id, { inSeconds: 600, by: editor });
    const form = await read(id);
    await publishDue(cms.payload, new Date(toMoment(601)));
    const { publishedAt } = await read(id);
    await autosave(id, { ...form, summary: 'Diperbaiki.' });
    await publish(id);
    expect(publishedAt).not.toBe(had);
    expect(await read(id)).toMatchObject({ summary: 'Diperbaiki.', publishedAt });
  },
);

test('an editor changes the time on purpose', async () => {
  const { id } = await anArticle(cms.payload);
  await autosave(id, { ...(await read(id)), publishedAt: before });
  await publish(id);
  expect(await read(id)).toMatchObject({ publishedAt: before });
});

test('what readers see keeps its time when the field is emptied', async () => {
  const { id, publishedAt } = await anArticle(cms.payload);
  await autosave(id, { ...(await read(id)), publishedAt: null });
  await publish(id);
  expect(await read(id)).toMatchObject({ publishedAt });
});

test('a copy has no time before it is published itself', async () => {
  const { id } = await anArticle(cms.payload);
  const copy = await cms.payload.duplicate({ collection: 'articles', id });
  expect(copy.publishedAt ?? null).toBeNull();
});

async function read(id: string): Promise<Record<string, unknown>> {
  const response = await cms.rest(`/api/articles/${id}?draft=true&depth=0`, { headers });
  return (await response.json()) as Record<string, unknown>;
}

/** As forms do: the whole document as they know it. */
function autosave(id: string, form: Record<string, unknown>): Promise<unknown> {
  return send('PATCH', `${id}?draft=true&autosave=true&depth=0`, { ...form, _status: 'draft' });
}

function publish(id: string): Promise<unknown> {
  return send('POST', `${id}/steps`, { step: 'publish' });
}

async function send(method: string, path: string, body: object): Promise<void> {
  const response = await cms.rest(`/api/articles/${path}`, {
    method,
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
}
