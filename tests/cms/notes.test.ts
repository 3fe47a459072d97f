import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findMentioned } from '#cms/desk/findMentioned.ts';
import type { User } from '#cms/payload-types.ts';
import { aDraftArticle, anAuthorization, aUser } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

let cms: Cms;
const users = new Map<User['role'], User>();
const headers = new Map<User['role'], Record<string, string>>();
const roles = ['admin', 'editor', 'reporter', 'seller'] as const;
beforeAll(async () => {
  cms = await startCms();
  for (const role of roles) {
    const user = await aUser(cms.payload, role);
    users.set(role, user);
    headers.set(role, await anAuthorization(cms.payload, user));
  }
});
afterAll(() => cms.close());

function ask(role: User['role'], method: string, address: string, body?: object) {
  return cms.rest(`/api/documentNotes${address}`, {
    method,
    headers: { ...headers.get(role), 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
}

async function aNote(role: User['role'], data: object = {}) {
  const { id } = await aDraftArticle(cms.payload);
  const note = { kind: 'articles', document: id, text: 'Cek angkanya', ...data };
  const { doc } = await (await ask(role, 'POST', '', note)).json();
  return doc;
}

describe('a note', () => {
  test('is signed by the request and not by what it says', async () => {
    const forged = { author: users.get('admin')?.id, authorName: 'Orang lain' };
    const { author, authorName } = await aNote('reporter', forged);
    expect(author).toBe(users.get('reporter')?.id);
    expect(authorName).toBe(users.get('reporter')?.name);
  });

  test('may be the first that is written of a text', async () => {
    const data = {} as never;
    const { id } = await cms.payload.create({ collection: 'articles', data, draft: true });
    expect(await aNote('editor', { document: id })).toMatchObject({ document: id, title: null });
  });

  test('is refused on a document that is not there', async () => {
    const note = { kind: 'articles', document: 'tidak-ada', text: 'Halo' };
    expect((await ask('editor', 'POST', '', note)).status).toBe(404);
  });

  test('keeps its words once written', async () => {
    const { id, text } = await aNote('reporter');
    await ask('reporter', 'PATCH', `/${id}`, { text: 'Lain lagi' });
    expect(await cms.payload.findByID({ collection: 'documentNotes', id })).toMatchObject({ text });
  });

  test.each([
    { role: 'reporter', writer: 'reporter', isAllowed: true },
    { role: 'editor', writer: 'reporter', isAllowed: true },
    { role: 'reporter', writer: 'editor', isAllowed: false },
    { role: 'seller', writer: 'reporter', isAllowed: false },
  ] as const)('of a $writer is resolved by a $role: $isAllowed', async (given) => {
    const { id } = await aNote(given.writer);
    await ask(given.role, 'PATCH', `/${id}`, { resolved: true });
    const note = await cms.payload.findByID({ collection: 'documentNotes', id });
    const name = given.isAllowed ? users.get(given.role)?.name : null;
    expect(note.resolved).toBe(given.isAllowed);
    expect(note.resolvedByName ?? null).toBe(name);
  });

  test('is deleted by nobody, and goes with its document', async () => {
    const { id, document } = await aNote('editor');
    expect((await ask('admin', 'DELETE', `/${id}`)).status).toBe(403);
    await cms.payload.delete({ collection: 'articles', id: document });
    const left = await cms.payload.count({
      collection: 'documentNotes',
      where: { document: { equals: document } },
    });
    expect(left.totalDocs).toBe(0);
  });

  test.each([
    ['GET', '', undefined],
    ['GET', '/staff', undefined],
    ['POST', '', { kind: 'articles', document: 'x', text: 'x' }],
  ])('is no business of sellers: %s %s', async (method, address, body) => {
    expect((await ask('seller', method, address, body)).status).toBe(403);
  });
});

test('reporters are told whom they can call, and no addresses', async () => {
  const { staff } = await (await ask('reporter', 'GET', '/staff')).json();
  expect(staff.map(({ role }: User) => role).toSorted()).toEqual(['admin', 'editor', 'reporter']);
  expect(JSON.stringify(staff)).not.toContain('@');
});

test.each([
  { text: '@Mirna Salsabila tolong', calls: ['Mirna Salsabila'] },
  { text: '@mirna dan @Dayang', calls: ['Dayang', 'Mirna'] },
  { text: 'surat ke a@Mirnawati', calls: [] },
  { text: 'tanpa panggilan Mirna', calls: [] },
])('“$text” calls $calls', ({ text, calls }) => {
  const staff = ['Mirna', 'Mirna Salsabila', 'Dayang'].map((name) => ({ id: name, name }));
  expect(
    findMentioned(text, staff)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(calls);
});
