import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { states, toState } from '#cms/editorial/states.ts';
import type { State } from '#cms/editorial/states.ts';
import type { Article } from '#cms/payload-types.ts';
import { aDraftArticle } from '#tests/support/builders.ts';
import { askGraphql, isOnSqlite, startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { isAccepted, isAnswered, isTaken, send } from '#tests/support/stepRoads.ts';
import type { Writer } from '#tests/support/stepRoads.ts';
import { everyone, fewPlaces, getAllowed, places } from '#tests/support/stepTable.ts';
import type { Place, Role } from '#tests/support/stepTable.ts';
import { asSystem, aTextAt, getPlace, getWriters } from '#tests/support/stepTexts.ts';

const editors: readonly Role[] = ['editor', 'admin'];
const staff: readonly Role[] = ['reporter', ...editors];
/** On another database the rules are the same code: a few show what the database makes of them. */
const roles: readonly Role[] = isOnSqlite() ? everyone : ['editor'];
const rows = (isOnSqlite() ? places : fewPlaces).flatMap((place) =>
  roles.map((role) => ({
    role,
    place,
    text: place.isPublic && place.state !== 'published' ? 'a newer version' : 'a text',
  })),
);

let cms: Cms;
let writers: Record<Role, Writer>;
beforeAll(async () => {
  cms = await startCms();
  writers = await getWriters(cms);
});
afterAll(() => cms.close());

describe(`roads that take no step, each in ${rows.length} places and roles`, () => {
  test.each(rows)('$role publishes nothing by duplicating $text $place.state', async (row) => {
    const { role, place } = row;
    const id = await aTextAt(cms, place);
    const copies = await Promise.all([
      duplicate(id, role, { draft: true, data: {} }),
      duplicate(id, role, { draft: true, data: { _status: 'published', state: 'approved' } }),
      duplicate(id, role, { draft: false, data: { _status: 'published', state: 'published' } }),
    ]);
    const copy = { state: 'draft', isPublic: false };
    const [asDraft, asPublished] = [staff, editors].map((may) =>
      may.includes(role) ? copy : null,
    );
    expect(copies).toEqual([asDraft, asDraft, asPublished]);
    expect(await getPlace(cms, id)).toEqual(place);
  });

  test.each(rows)(
    '$role publishes nothing by restoring the first version of $text $place.state',
    async (row) => {
      const { role, place } = row;
      const id = await aTextAt(cms, place);
      await restoreOverEveryRoad(await getFirstVersion(id), writers[role]);
      // Whoever may write a text may restore it, and what was approved is approved no more.
      const mayWrite = editors.includes(role) || (role === 'reporter' && !place.isPublic);
      const rewritten: Partial<Record<State, State>> = {
        approved: 'inReview',
        scheduled: 'inReview',
        published: 'draft',
      };
      const state = (mayWrite && rewritten[place.state]) || place.state;
      expect(await getPlace(cms, id)).toEqual({ state, isPublic: place.isPublic });
    },
  );

  test.each(rows)(
    '$role may trash $text $place.state only as an editor',
    async ({ role, place }) => {
      const id = await aTextAt(cms, place);
      const data = { deletedAt: new Date().toISOString() };
      const response = await send(cms, 'PATCH', `/articles/${id}`, data, writers[role]);
      const mayTrash = editors.includes(role);
      expect(await isAccepted(response)).toBe(mayTrash);
      const isPublic = place.isPublic && !mayTrash;
      expect(await getPlace(cms, id)).toEqual({ state: place.state, isPublic });
    },
  );

  test.each(rows)(
    '$role publishes by taking $text $place.state from the trash only what the table allows',
    async (row) => {
      const { role, place } = row;
      const id = await aTextAt(cms, place);
      const deletedAt = new Date().toISOString();
      await cms.payload.update({ collection: 'articles', id, data: { deletedAt } });
      const path = `/articles/${id}?trash=true`;
      const asPublished = { deletedAt: null, _status: 'published' };
      await isAccepted(await send(cms, 'PATCH', path, asPublished, writers[role]));
      await isAccepted(await send(cms, 'PATCH', path, { deletedAt: null }, writers[role]));
      const { isPublic } = await getPlace(cms, id);
      expect(isPublic).toBe(getAllowed(place, role).includes('publish'));
    },
  );

  test.each(rows)(
    '$role schedules nothing by writing only a time into $text $place.state',
    async (row) => {
      const { role, place } = row;
      const id = await aTextAt(cms, place);
      const { scheduledFor } = await getLatest(id);
      const data = { scheduledFor: '2100-01-01T10:00:00.000Z' };
      await isAccepted(await send(cms, 'PATCH', `/articles/${id}?draft=true`, data, writers[role]));
      const latest = await cms.payload.findByID({ collection: 'articles', id, draft: true });
      expect(latest.scheduledFor ?? null).toBe(scheduledFor ?? null);
      expect((await getPlace(cms, id)).isPublic).toBe(place.isPublic);
    },
  );
});

test.each(states.filter((state) => state !== 'published'))(
  'the server itself, as an import does, makes a text that is %s',
  async (state) => {
    const details = { state, scheduledFor: '2100-01-01T10:00:00.000Z' };
    const made = await aDraftArticle(cms.payload, details);
    expect(toState(made)).toBe(state);
    expect(made.stateChangedBy ?? null).toBeNull();
  },
);

test('an import in the name of a reporter publishes as the server', async () => {
  const { id } = await aDraftArticle(cms.payload);
  const data = { _status: 'published' as const };
  const { user } = writers.reporter;
  await cms.payload.update({ collection: 'articles', id, data, user, context: asSystem });
  expect(await getPlace(cms, id)).toEqual({ state: 'published', isPublic: true });
});

async function duplicate(
  id: string,
  role: Role,
  { draft, data }: { draft: boolean; data: object },
): Promise<Place | null> {
  const path = `/articles/${id}/duplicate?draft=${draft}`;
  const response = await send(cms, 'POST', path, data, writers[role]);
  if (!(await isAccepted(response.clone()))) return null;
  const { doc }: { doc: { id: string } } = await response.json();
  return getPlace(cms, doc.id);
}

function getLatest(id: string): Promise<Article> {
  return cms.payload.findByID({ collection: 'articles', id, draft: true });
}

/** The one that was published, where one was. */
async function getFirstVersion(id: string): Promise<string> {
  const { docs } = await cms.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    sort: 'createdAt',
    limit: 1,
  });
  return String(docs[0]?.id);
}

async function restoreOverEveryRoad(version: string, { user, headers }: Writer): Promise<void> {
  for (const draft of [true, false]) {
    const path = `/articles/versions/${version}?draft=${draft}`;
    await isAccepted(await send(cms, 'POST', path, null, { user, headers }));
    const restore = `restoreVersionArticle(id: "${version}", draft: ${draft}) { id }`;
    isAnswered(await askGraphql(cms, `mutation { ${restore} }`, user));
    const own = { collection: 'articles', id: version, draft } as const;
    await isTaken(cms.payload.restoreVersion({ ...own, overrideAccess: false, user }));
  }
}
