import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CollectionSlug } from 'payload';
import { isEditor } from '#cms/access/roles.ts';
import { anArticle, aSeller, aStory } from '#tests/support/builders.ts';
import { askGraphql, isOnSqlite, startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { isAccepted, isAnswered, isTaken, send } from '#tests/support/stepRoads.ts';
import type { Writer } from '#tests/support/stepRoads.ts';
import { everyone } from '#tests/support/stepTable.ts';
import type { Role } from '#tests/support/stepTable.ts';
import { getWriters } from '#tests/support/stepTexts.ts';

/**
 * What is published and has a newer draft: rules of access look at the draft, so that writing it
 * plainly, not as a draft, would take from readers what they see.
 */
const kinds = {
  articles: { type: 'Article', make: anArticle, draft: { summary: 'Baru.' }, given: toRights() },
  stories: { type: 'Story', make: aStory, draft: { summary: 'Baru.' }, given: toRights() },
  sellers: { type: 'Seller', make: aSeller, draft: { owner: 'Bu Rina' }, given: '' },
} as const;
type Kind = keyof typeof kinds;

/** What is written, each plainly. */
const attempts = [
  { name: 'a field', data: { notes: 'x' }, graphql: 'notes: "x"' },
  { name: 'the status of a draft', data: { _status: 'draft' }, graphql: '_status: draft' },
  { name: 'another state', data: { state: 'inReview' }, graphql: 'state: inReview' },
] as const;

/** On another database the rules are the same code: a few show what the database makes of them. */
const roles: readonly Role[] = isOnSqlite() ? everyone : ['reporter', 'editor'];

const rows = (Object.keys(kinds) as Kind[]).flatMap((kind) =>
  roles.flatMap((role) =>
    attempts
      .filter(({ data }) => kind !== 'sellers' || !('state' in data))
      .map((attempt) => ({ kind, role, ...attempt })),
  ),
);

let cms: Cms;
let writers: Record<Role, Writer>;
beforeAll(async () => {
  cms = await startCms();
  writers = await getWriters(cms);
});
afterAll(() => cms.close());

async function aPublishedOne(kind: Kind): Promise<string> {
  const { make, draft } = kinds[kind];
  const { id } = await make(cms.payload);
  await cms.payload.update({ collection: kind as CollectionSlug, id, draft: true, data: draft });
  return id;
}

async function isPublic(kind: Kind, id: string): Promise<boolean> {
  return (await cms.rest(`/api/${kind}/${id}`)).ok;
}

test.each(rows)(
  '$role takes nothing from readers by plainly writing $name into $kind',
  async (row) => {
    const { kind, role, data, graphql } = row;
    const id = await aPublishedOne(kind);
    const { user } = writers[role];
    await isAccepted(await send(cms, 'PATCH', `/${kind}/${id}`, data, writers[role]));
    const where = `where[id][equals]=${id}`;
    await isAccepted(await send(cms, 'PATCH', `/${kind}?${where}`, data, writers[role]));
    const own = { collection: kind as CollectionSlug, id, data: data as object };
    await isTaken(cms.payload.update({ ...own, overrideAccess: false, user }));
    const { type, given } = kinds[kind];
    const update = `update${type}(id: "${id}", data: { ${given} ${graphql} }) { id }`;
    isAnswered(await askGraphql(cms, `mutation { ${update} }`, user));
    // Editors withdraw profiles by their status; texts only with a reason.
    const isWithdrawn = kind === 'sellers' && '_status' in data && isEditor(user);
    expect(await isPublic(kind, id)).toBe(!isWithdrawn);
  },
);

function toRights(): string {
  return 'rights: { ground: own }';
}
