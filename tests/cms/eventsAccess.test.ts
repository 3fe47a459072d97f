import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Event, User } from '#cms/payload-types.ts';
import { aDraftArticle, anAuthorization, aUser } from '#tests/support/builders.ts';
import { askGraphql, startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

let cms: Cms;
let event: Event;
let admin: User;
let headers: Record<string, string>;
beforeAll(async () => {
  cms = await startCms();
  admin = await aUser(cms.payload, 'admin');
  headers = await anAuthorization(cms.payload, admin);
  const { id } = await aDraftArticle(cms.payload);
  const { docs } = await cms.payload.find({
    collection: 'events',
    where: { document: { equals: id } },
  });
  const [first] = docs;
  if (!first) throw new Error('Nothing was recorded.');
  event = first;
});
afterAll(() => cms.close());

const forged = { at: new Date().toISOString(), action: 'edited', road: 'rest' } as const;

describe('nobody, not even an admin,', () => {
  test.each([
    ['adds an event', 'POST', () => '/api/events'],
    ['changes an event', 'PATCH', () => `/api/events/${event.id}`],
    ['changes events in bulk', 'PATCH', () => `/api/events?where[id][equals]=${event.id}`],
    ['deletes an event', 'DELETE', () => `/api/events/${event.id}`],
    ['deletes events in bulk', 'DELETE', () => `/api/events?where[id][equals]=${event.id}`],
    ['copies an event', 'POST', () => `/api/events/${event.id}/duplicate`],
  ])('%s over REST', async (_, method, getAddress) => {
    const before = await getAll();
    const response = await cms.rest(getAddress(), {
      method,
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...forged, detail: 'palsu' }),
    });
    expect(response.ok).toBe(false);
    expect(await getAll()).toEqual(before);
  });

  test.each([
    'mutation { createEvent(data: { action: edited, road: rest, at: "2026-01-01T00:00:00Z" }) { id } }',
    'mutation { updateEvent(id: "x", data: { detail: "palsu" }) { id } }',
    'mutation { deleteEvent(id: "x") { id } }',
    'mutation { duplicateEvent(id: "x") { id } }',
  ])('is heard over GraphQL: %s', async (mutation) => {
    const { errors } = await askGraphql(cms, mutation, admin);
    expect(errors?.[0]?.message).toContain('Cannot query field');
  });

  test.each([true, false])(
    'changes one over the Local API, overriding access: %s',
    async (override) => {
      const options = { collection: 'events', overrideAccess: override, user: admin } as const;
      const { id } = event;
      const attempts = [
        cms.payload.create({ ...options, data: forged }),
        cms.payload.update({ ...options, id, data: { detail: 'palsu' } }),
        cms.payload.update({ ...options, where: {}, data: { detail: 'palsu' } }),
        cms.payload.delete({ ...options, id }),
        cms.payload.delete({ ...options, where: {} }),
      ];
      const outcomes = await Promise.allSettled(attempts);
      expect(outcomes.map(({ status }) => status)).toEqual(Array(5).fill('rejected'));
    },
  );
});

test.each([
  { reader: 'admin', sees: ['articles', 'users'] },
  { reader: 'editor', sees: ['articles'] },
  { reader: 'reporter', sees: ['articles'] },
  { reader: 'seller', sees: [] },
] as const)('a reader with the role $reader sees events of $sees', async ({ reader, sees }) => {
  const user = reader === 'admin' ? admin : await aUser(cms.payload, reader);
  const options = { collection: 'events', overrideAccess: false, user, pagination: false } as const;
  const found = await cms.payload.find(options).catch(() => ({ docs: [] }));
  const kinds = new Set(found.docs.map(({ kind }) => kind).filter((kind) => kind !== 'media'));
  expect([...kinds].toSorted()).toEqual(sees);
});

test('only admins see where others were, and everybody where they were themselves', async () => {
  const reporter = await aUser(cms.payload, 'reporter');
  const { Authorization } = await anAuthorization(cms.payload, reporter);
  const from = { Authorization, 'x-forwarded-for': '203.0.113.5' };
  const body = JSON.stringify({ title: 'Tulisan sendiri', _status: 'draft' });
  const answer = await cms.rest('/api/articles?draft=true', {
    method: 'POST',
    headers: { ...from, 'Content-Type': 'application/json' },
    body,
  });
  const { doc } = await answer.json();
  const colleague = await aUser(cms.payload, 'reporter');
  const seen = [admin, reporter, colleague].map(async (user) => {
    const { docs } = await cms.payload.find({
      collection: 'events',
      where: { document: { equals: doc.id } },
      overrideAccess: false,
      user,
    });
    return docs[0]?.address ?? null;
  });
  expect(await Promise.all(seen)).toEqual(['203.0.113.5', '203.0.113.5', null]);
});

async function getAll(): Promise<Event[]> {
  const { docs } = await cms.payload.find({ collection: 'events', pagination: false });
  return docs;
}
