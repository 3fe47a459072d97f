import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CollectionSlug } from 'payload';
import { editorial, everyone, table } from '#tests/support/accessTable.ts';
import type { Given, Role } from '#tests/support/accessTable.ts';
import { tryLocally, tryOverRest } from '#tests/support/attempts.ts';
import type { Attempt, Visitor } from '#tests/support/attempts.ts';
import {
  aBody,
  aMedia,
  anAuthorization,
  aRegion,
  aUser,
  thePicture,
  theWriter,
} from '#tests/support/builders.ts';
import { isOnSqlite, startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

/** On another database the rules are the same code: a few show what the database makes of them. */
const roles: readonly Role[] = isOnSqlite() ? everyone : ['public', 'reporter', 'editor'];
const doors = [
  { door: 'REST', tryIt: tryOverRest },
  ...(isOnSqlite() ? [{ door: 'the Local API', tryIt: tryLocally }] : []),
];

const cases = table.flatMap(([collections, rules]) =>
  collections.flatMap((collection) =>
    rules.flatMap((rule) =>
      roles.map((role) => {
        const may = rule.allowed.includes(role);
        return { ...rule, collection, role, may, verb: may ? 'may' : 'may not' };
      }),
    ),
  ),
);

let cms: Cms;
let visitors: Record<Role, Visitor>;
let image: string;
let region: string;
let writer: string;

beforeAll(async () => {
  cms = await startCms();
  visitors = {
    public: { user: null, headers: {} },
    seller: await toVisitor('seller'),
    reporter: await toVisitor('reporter'),
    editor: await toVisitor('editor'),
    admin: await toVisitor('admin'),
  };
  image = await thePicture(cms.payload);
  region = (await aRegion(cms.payload)).id;
  writer = await theWriter(cms.payload);
}, 120_000);
afterAll(() => cms.close());

describe.each(doors)('over $door', ({ tryIt }) => {
  test.each(cases)('$role $verb $action $collection', async (row) => {
    const { collection, given, attempt, role, may } = row;
    const isKept = !may || attempt.operation === 'read' || attempt.operation === 'versions';
    const id = given && (await (isKept ? getSharedId : makeId)(collection, given));
    const data = attempt.operation === 'create' ? toData(collection, attempt.data) : attempt.data;
    const made: Attempt = structuredClone({ ...attempt, collection, id, data });
    expect(await tryIt(cms, made, visitors[role])).toBe(may);
  });
});

async function toVisitor(role: Exclude<Role, 'public'>): Promise<Visitor> {
  const user = await aUser(cms.payload, role);
  return { user, headers: await anAuthorization(cms.payload, user) };
}

const shared = new Map<string, Promise<string>>();

/** Attempts that leave the document as it is share one. */
function getSharedId(collection: CollectionSlug, given: Given): Promise<string> {
  const key = `${collection} ${given}`;
  const id = shared.get(key) ?? makeId(collection, given);
  shared.set(key, id);
  return id;
}

async function makeId(collection: CollectionSlug, given: Given): Promise<string> {
  const _status = given === 'draft' ? 'draft' : 'published';
  if (collection === 'media') return (await aMedia(cms.payload)).id;
  const data = toData(collection, editorial.includes(collection) ? { _status } : {});
  // Each collection types its data; the table walks over all of them.
  const document = await cms.payload.create({
    collection,
    data: data as never,
    draft: given === 'draft',
  });
  const id = String(document.id);
  const trashed = { deletedAt: new Date().toISOString() } as never;
  if (given === 'trashed') await cms.payload.update({ collection, id, data: trashed });
  return id;
}

/** Data that fits the collection, whatever the collection. */
function toData(collection: CollectionSlug, own: object = {}): Record<string, unknown> {
  const name = `Nama ${randomUUID()}`;
  const news = {
    title: name,
    summary: 'Ringkas.',
    image,
    body: aBody('Isi.'),
    rights: { ground: 'own' },
    credits: [{ role: 'writer', person: writer }],
  };
  const code = { regions: toRegionCode(), countries: toCountryCode() };
  const shapes: Partial<Record<CollectionSlug, object>> = {
    articles: news,
    stories: news,
    sellers: { name, region },
    organisations: { name, type: 'bank' },
    regions: { name, code: code.regions, type: 'kota' },
    countries: { name, code: code.countries },
    media: { alt: 'Rotan', credit: 'Tembus' },
    users: {
      name,
      email: `${randomUUID()}@tembus.example`,
      password: randomUUID(),
      role: 'reporter',
    },
  };
  return { ...(shapes[collection] ?? { name }), ...own };
}

let counter = 0;
function toRegionCode(): string {
  counter += 1;
  return `${String(10 + Math.floor(counter / 90))}.${String(10 + (counter % 90))}`;
}

function toCountryCode(): string {
  counter += 1;
  return String.fromCharCode(65 + (Math.floor(counter / 26) % 26), 65 + (counter % 26));
}
