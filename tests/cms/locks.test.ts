import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDraftArticle, anAuthorization, aSeller, aUser } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import type { User } from '#cms/payload-types.ts';

let cms: Cms;
let reporter: User;
let editor: User;
const headers = new Map<User, Record<string, string>>();

beforeAll(async () => {
  cms = await startCms();
  reporter = await aUser(cms.payload, 'reporter');
  editor = await aUser(cms.payload, 'editor');
  for (const user of [reporter, editor])
    headers.set(user, await anAuthorization(cms.payload, user));
});
afterAll(() => cms.close());

test('whoever types holds one lock, however often the form saves itself', async () => {
  const { id } = await aDraftArticle(cms.payload);
  for (const title of ['Rotan', 'Rotan Paser', 'Rotan Paser ke Oslo']) {
    expect((await autosave(reporter, id, { title })).status).toBe(200);
  }
  expect(await getHolders(id)).toEqual([reporter.id]);
});

test('a profile is locked as a text is', async () => {
  const { id } = await aSeller(cms.payload, { _status: 'draft' });
  await autosave(reporter, id, { tagline: 'Rotan halus' }, 'sellers');
  expect(await getHolders(id)).toEqual([reporter.id]);
});

test('what another types meanwhile is refused, and the lock stays', async () => {
  const { id } = await aDraftArticle(cms.payload);
  await autosave(reporter, id, { title: 'Lidi nipah ke Lahore' });
  const answer = await autosave(editor, id, { title: 'Arang ke Lahore' });
  expect(answer.status).toBe(423);
  const { errors } = await answer.json();
  expect(errors[0].message).toMatch(/^Orang lain sedang menyunting dokumen ini/);
  expect(await getHolders(id)).toEqual([reporter.id]);
  const { title } = await cms.payload.findByID({ collection: 'articles', id, draft: true });
  expect(title).toBe('Lidi nipah ke Lahore');
});

test('a save by hand gives the lock back', async () => {
  const { id } = await aDraftArticle(cms.payload);
  await autosave(reporter, id, { title: 'Lidi' });
  await send(reporter, `articles/${id}?draft=true`, 'PATCH', { title: 'Lidi nipah' });
  expect(await getHolders(id)).toEqual([]);
});

test('the newsroom sees by name who is editing, reporters too', async () => {
  const { id } = await aDraftArticle(cms.payload);
  const other = await aUser(cms.payload, 'reporter');
  headers.set(other, await anAuthorization(cms.payload, other));
  await autosave(editor, id, { title: 'Arang' });
  for (const user of [editor, other]) {
    const { docs } = await (await send(user, locksOf(id))).json();
    expect(docs).toMatchObject([
      { user: { value: { id: editor.id, name: editor.name, email: editor.name } } },
    ]);
  }
});

test('whoever takes over may type, and whoever did no longer', async () => {
  const { id } = await aDraftArticle(cms.payload);
  await autosave(reporter, id, { title: 'Lidi' });
  const { docs } = await (await send(editor, locksOf(id))).json();
  const user = { relationTo: 'users', value: editor.id };
  await send(editor, `payload-locked-documents/${docs[0].id}`, 'PATCH', { user });
  expect((await autosave(reporter, id, { title: 'Lidi nipah' })).status).toBe(423);
  expect((await autosave(editor, id, { title: 'Lidi sawit' })).status).toBe(200);
  expect(await getHolders(id)).toEqual([editor.id]);
});

test('a writer who leaves takes her own lock with her, and no other', async () => {
  const { id } = await aDraftArticle(cms.payload);
  await autosave(reporter, id, { title: 'Lidi' });
  const release = (user: User) =>
    send(user, `${locksOf(id)}&where[user.value][equals]=${user.id}`, 'DELETE');
  await release(editor);
  expect(await getHolders(id)).toEqual([reporter.id]);
  await release(reporter);
  expect(await getHolders(id)).toEqual([]);
});

test('what the system saves locks nothing', async () => {
  const { id } = await aDraftArticle(cms.payload);
  const data = { title: 'Arang' };
  await cms.payload.update({ collection: 'articles', id, data, draft: true, autosave: true });
  expect(await getHolders(id)).toEqual([]);
});

function autosave(user: User, id: string, data: object, kind = 'articles'): Promise<Response> {
  return send(user, `${kind}/${id}?draft=true&autosave=true`, 'PATCH', data);
}

function send(user: User, path: string, method = 'GET', body?: object): Promise<Response> {
  return cms.rest(`/api/${path}`, {
    method,
    headers: { ...headers.get(user), 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
}

function locksOf(id: string): string {
  return `payload-locked-documents?where[document.value][equals]=${id}`;
}

async function getHolders(id: string): Promise<unknown[]> {
  const { docs } = await cms.payload.find({
    collection: 'payload-locked-documents',
    where: { 'document.value': { equals: id } },
  });
  return docs.map(({ user }) => (user.value as User).id);
}
