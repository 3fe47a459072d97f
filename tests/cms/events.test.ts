import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { eventKinds } from '#cms/memory/actions.ts';
import { recordChange } from '#cms/memory/recordChange.ts';
import type { Event, User } from '#cms/payload-types.ts';
import {
  aDraftArticle,
  anArticle,
  anAuthorization,
  aSeller,
  aTopic,
  aUser,
  password,
} from '#tests/support/builders.ts';
import { canCountFailedLogins, startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

let cms: Cms;
let editor: User;
let headers: Record<string, string>;
beforeAll(async () => {
  cms = await startCms();
  editor = await aUser(cms.payload, 'editor');
  const authorization = await anAuthorization(cms.payload, editor);
  headers = { ...authorization, 'x-forwarded-for': '198.51.100.7, 203.0.113.9' };
});
afterAll(() => cms.close());

/** What is remembered of a document, oldest first. */
async function getEvents(document: string): Promise<Event[]> {
  const { docs } = await cms.payload.find({
    collection: 'events',
    where: { document: { equals: document } },
    sort: 'at',
    pagination: false,
  });
  return docs;
}

async function getActions(document: string) {
  return (await getEvents(document)).map(({ action }) => action);
}

function send(method: string, address: string, body?: object) {
  return cms.rest(`/api${address}`, {
    method,
    headers: { ...headers, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
}

describe('of a document', () => {
  test('says who did it, from where, on which road, and what changed', async () => {
    const { id } = await aDraftArticle(cms.payload);
    await send('PATCH', `/articles/${id}?draft=true`, { title: 'Lada', _status: 'draft' });
    expect((await getEvents(id)).at(-1)).toMatchObject({
      action: 'edited',
      user: editor.id,
      userName: editor.name,
      role: 'editor',
      kind: 'articles',
      title: 'Lada',
      locale: 'id',
      detail: expect.stringContaining('Judul'),
      address: '203.0.113.9',
      road: 'rest',
    });
  });

  test('tells its whole life', async () => {
    const { id } = await aDraftArticle(cms.payload);
    await send('PATCH', `/articles/${id}`, { _status: 'published' });
    await send('PATCH', `/articles/${id}`, { deletedAt: new Date().toISOString() });
    await send('PATCH', `/articles/${id}?trash=true`, { deletedAt: null });
    await send('DELETE', `/articles/${id}`);
    expect(await getActions(id)).toEqual([
      'created',
      'published',
      'trashed',
      'untrashed',
      'deleted',
    ]);
  });

  test('remains, with its title, when the document and the user are gone', async () => {
    const colleague = await aUser(cms.payload, 'editor');
    const { id, title } = await aDraftArticle(cms.payload);
    await cms.payload.delete({ collection: 'articles', id, user: colleague });
    await cms.payload.delete({ collection: 'users', id: colleague.id });
    const last = (await getEvents(id)).at(-1);
    expect(last).toMatchObject({ action: 'deleted', title, user: colleague.id, road: 'local' });
  });

  test('tells a restored version and a copy from an edit', async () => {
    const { id } = await aDraftArticle(cms.payload);
    const { docs } = await cms.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
    });
    await send('POST', `/articles/versions/${docs[0]?.id}?draft=true`);
    const answer = await send('POST', `/articles/${id}/duplicate?draft=true`);
    const copy = await answer.json();
    expect(await getActions(id)).toEqual(['created', 'versionRestored']);
    expect(await getActions(copy.doc.id)).toEqual(['duplicated']);
  });

  test('tells that a seller is taken from readers, and a newer draft is not that', async () => {
    const { id } = await aSeller(cms.payload);
    await send('PATCH', `/sellers/${id}?draft=true`, { _status: 'draft', owner: 'Bu Rina' });
    await send('PATCH', `/sellers/${id}`, { _status: 'draft' });
    expect(await getActions(id)).toEqual(['published', 'edited', 'withdrawn']);
  });

  test('has one for each document of a bulk change', async () => {
    const topics = [await aTopic(cms.payload), await aTopic(cms.payload)];
    const where = topics.map(({ id }, index) => `where[id][in][${index}]=${id}`).join('&');
    await send('DELETE', `/topics?${where}`);
    const actions = await Promise.all(topics.map(({ id }) => getActions(id)));
    expect(actions).toEqual([
      ['created', 'deleted'],
      ['created', 'deleted'],
    ]);
  });
});

describe('autosaves', () => {
  const autosave = (id: string, data: object) =>
    send('PATCH', `/articles/${id}?draft=true&autosave=true`, { _status: 'draft', ...data });

  test('of one person within half an hour are one event', async () => {
    const { id } = await aDraftArticle(cms.payload);
    for (const title of ['A', 'Ab', 'Abc']) await autosave(id, { title });
    expect(await getActions(id)).toEqual(['created', 'edited']);
  });

  test('after half an hour are another', async () => {
    const { id } = await aDraftArticle(cms.payload);
    await autosave(id, { title: 'A' });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31 * 60_000 });
    await autosave(id, { title: 'Ab' });
    vi.useRealTimers();
    expect(await getActions(id)).toEqual(['created', 'edited', 'edited']);
  });

  test('hide no real save between them, and no publication', async () => {
    const { id } = await aDraftArticle(cms.payload);
    await autosave(id, { title: 'A' });
    await send('PATCH', `/articles/${id}?draft=true`, { title: 'Ab', _status: 'draft' });
    await autosave(id, { title: 'Abc' });
    await send('PATCH', `/articles/${id}?autosave=true`, { _status: 'published' });
    expect(await getActions(id)).toEqual(['created', 'edited', 'edited', 'published']);
  });
});

describe('of accounts', () => {
  const logIn = (email: string, word: string) =>
    cms.rest('/api/users/login', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'x-forwarded-for': '203.0.113.4' },
      body: JSON.stringify({ email, password: word }),
    });

  test('tells logins and logouts', async () => {
    const user = await aUser(cms.payload, 'reporter');
    const { token } = await (await logIn(user.email, password)).json();
    await cms.rest('/api/users/logout', {
      method: 'POST',
      headers: { Authorization: `JWT ${token}` },
    });
    expect(await getActions(user.id)).toEqual(['created', 'login', 'logout']);
  });

  test.runIf(canCountFailedLogins())('tells failed logins, and from where', async () => {
    const user = await aUser(cms.payload, 'reporter');
    await logIn(user.email, 'salah');
    const { docs } = await cms.payload.find({
      collection: 'events',
      where: { action: { equals: 'loginFailed' } },
    });
    expect(docs).toMatchObject([{ title: user.email, user: null, address: '203.0.113.4' }]);
  });

  test('tells a new role and a new password, and never the password', async () => {
    const user = await aUser(cms.payload, 'reporter');
    const change = { collection: 'users', id: user.id } as const;
    await cms.payload.update({ ...change, data: { role: 'editor' } });
    await cms.payload.update({ ...change, data: { password: 'rahasia-yang-baru' } });
    const events = await getEvents(user.id);
    expect(events.slice(1)).toMatchObject([
      { action: 'roleChanged', from: 'reporter', to: 'editor' },
      { action: 'passwordChanged' },
    ]);
    expect(JSON.stringify(events)).not.toContain('rahasia');
  });
});

test('tells that somebody took over a document', async () => {
  const { id } = await aDraftArticle(cms.payload);
  const reporter = await aUser(cms.payload, 'reporter');
  const lock = await cms.payload.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'articles', value: id },
      user: { relationTo: 'users', value: reporter.id },
    },
  });
  const user = { relationTo: 'users', value: editor.id };
  await send('PATCH', `/payload-locked-documents/${lock.id}`, { user });
  expect((await getEvents(id)).at(-1)).toMatchObject({
    action: 'lockTaken',
    user: editor.id,
    detail: `Dari ${reporter.name}`,
  });
});

test('every collection and global that is remembered has a name', () => {
  const { collections, globals } = cms.payload.config;
  const remembered = collections.filter(({ hooks }) => hooks.afterChange.includes(recordChange));
  const kinds = [...remembered, ...globals].map(({ slug }) => slug);
  expect(Object.keys(eventKinds)).toEqual(expect.arrayContaining(kinds));
});

test('a change that cannot be recorded fails', async () => {
  const { id } = await aDraftArticle(cms.payload);
  const create = vi.spyOn(cms.payload.db, 'create').mockRejectedValue(new Error('disk full'));
  const changed = cms.payload.update({
    collection: 'articles',
    id,
    draft: true,
    data: { notes: 'x' },
  });
  await expect(changed).rejects.toThrow('disk full');
  create.mockRestore();
});

test('the server acting by itself is told as such', async () => {
  const { id } = await anArticle(cms.payload);
  const [event] = await getEvents(id);
  const expected: Partial<Event> = {
    action: 'published',
    user: null,
    road: 'system',
    address: null,
  };
  expect(event).toMatchObject(expected);
});
