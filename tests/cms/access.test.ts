import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CollectionSlug } from 'payload';
import { tryLocally, tryOverRest } from '#tests/support/attempts.ts';
import type { Attempt, Visitor } from '#tests/support/attempts.ts';
import { aBody, aMedia, anAuthorization, aRegion, aUser } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

const everyone = ['public', 'seller', 'reporter', 'editor', 'admin'] as const;
type Role = (typeof everyone)[number];
const staff: Role[] = ['reporter', 'editor', 'admin'];
const editors: Role[] = ['editor', 'admin'];
const admins: Role[] = ['admin'];
const editorial: CollectionSlug[] = ['articles', 'stories', 'sellers'];
const reference: CollectionSlug[] = [
  'people',
  'organisations',
  'regions',
  'countries',
  'products',
  'topics',
];

interface Rule {
  action: string;
  allowed: readonly Role[];
  /** The status of the document that is there before; none is there when absent. */
  given?: 'published' | 'draft';
  attempt: Omit<Attempt, 'collection' | 'id'>;
}

const create = { operation: 'create' } as const;
const update = { operation: 'update' } as const;
const read = { operation: 'read' } as const;
const remove = { operation: 'delete' } as const;
const duplicate = { operation: 'duplicate' } as const;
const asDraft = { draft: true, data: { _status: 'draft' } };
const asPublished = { data: { _status: 'published' } };

const editorialRules: Rule[] = [
  { action: 'read what is published in', allowed: everyone, given: 'published', attempt: read },
  {
    action: 'read the latest draft of what is published in',
    allowed: everyone,
    given: 'published',
    attempt: { ...read, draft: true },
  },
  { action: 'read a draft in', allowed: staff, given: 'draft', attempt: read },
  {
    action: 'ask for a draft of',
    allowed: staff,
    given: 'draft',
    attempt: { ...read, draft: true },
  },
  {
    action: 'list versions of',
    allowed: staff,
    given: 'published',
    attempt: { operation: 'versions' },
  },
  { action: 'create a draft in', allowed: staff, attempt: { ...create, ...asDraft } },
  { action: 'create something published in', allowed: editors, attempt: { ...create, ...asPublished } },
  {
    // Payload makes a draft of it, which the next file checks.
    action: 'create a draft that calls itself published in',
    allowed: staff,
    attempt: { ...create, ...asPublished, draft: true },
  },
  {
    action: 'change a draft in',
    allowed: staff,
    given: 'draft',
    attempt: { ...update, draft: true, data: { notes: 'x' } },
  },
  {
    action: 'publish a draft in',
    allowed: editors,
    given: 'draft',
    attempt: { ...update, ...asPublished },
  },
  {
    action: 'publish, asking for a draft, in',
    allowed: editors,
    given: 'draft',
    attempt: { ...update, ...asPublished, draft: true },
  },
  {
    action: 'change what is published in',
    allowed: editors,
    given: 'published',
    attempt: { ...update, data: { notes: 'x' } },
  },
  {
    action: 'draft a change of what is published in',
    allowed: editors,
    given: 'published',
    attempt: { ...update, draft: true, data: { notes: 'x' } },
  },
  {
    action: 'withdraw what is published in',
    allowed: editors,
    given: 'published',
    attempt: { ...update, data: { _status: 'draft' } },
  },
  {
    action: 'trash a draft in',
    allowed: editors,
    given: 'draft',
    attempt: { ...update, data: { deletedAt: '2026-01-01T00:00:00Z' } },
  },
  { action: 'delete a draft in', allowed: editors, given: 'draft', attempt: remove },
  { action: 'delete what is published in', allowed: editors, given: 'published', attempt: remove },
  {
    action: 'duplicate what is published in',
    allowed: staff,
    given: 'published',
    attempt: { ...duplicate, draft: true },
  },
  {
    action: 'duplicate something as published in',
    allowed: editors,
    given: 'published',
    attempt: { ...duplicate, ...asPublished },
  },
];

const referenceRules: Rule[] = [
  { action: 'read', allowed: everyone, given: 'published', attempt: read },
  { action: 'create', allowed: editors, attempt: create },
  {
    action: 'change',
    allowed: editors,
    given: 'published',
    attempt: { ...update, data: { deletedAt: null } },
  },
  { action: 'delete', allowed: editors, given: 'published', attempt: remove },
];

const mediaRules: Rule[] = [
  { action: 'read a row of', allowed: staff, given: 'published', attempt: read },
  { action: 'upload', allowed: staff, attempt: create },
  {
    action: 'change',
    allowed: staff,
    given: 'published',
    attempt: { ...update, data: { credit: 'x' } },
  },
  { action: 'delete', allowed: editors, given: 'published', attempt: remove },
];

const userRules: Rule[] = [
  { action: 'read somebody else of', allowed: editors, given: 'published', attempt: read },
  { action: 'create', allowed: admins, attempt: create },
  {
    action: 'rename somebody else of',
    allowed: admins,
    given: 'published',
    attempt: { ...update, data: { name: 'Lain' } },
  },
  { action: 'delete somebody else of', allowed: admins, given: 'published', attempt: remove },
];

const table: [collections: CollectionSlug[], rules: Rule[]][] = [
  [editorial, editorialRules],
  [reference, referenceRules],
  [['media'], mediaRules],
  [['users'], userRules],
];

const cases = table.flatMap(([collections, rules]) =>
  collections.flatMap((collection) =>
    rules.flatMap((rule) =>
      everyone.map((role) => {
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

beforeAll(async () => {
  cms = await startCms();
  visitors = {
    public: { user: null, headers: {} },
    seller: await toVisitor('seller'),
    reporter: await toVisitor('reporter'),
    editor: await toVisitor('editor'),
    admin: await toVisitor('admin'),
  };
  image = (await aMedia(cms.payload)).id;
  region = (await aRegion(cms.payload)).id;
}, 120_000);
afterAll(() => cms.close());

describe.each([
  { door: 'the Local API', tryIt: tryLocally },
  { door: 'REST', tryIt: tryOverRest },
])('over $door', ({ tryIt }) => {
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
function getSharedId(collection: CollectionSlug, status: 'published' | 'draft'): Promise<string> {
  const key = `${collection} ${status}`;
  const id = shared.get(key) ?? makeId(collection, status);
  shared.set(key, id);
  return id;
}

async function makeId(collection: CollectionSlug, status: 'published' | 'draft'): Promise<string> {
  if (collection === 'media') return (await aMedia(cms.payload)).id;
  const data = toData(collection, editorial.includes(collection) ? { _status: status } : {});
  // Each collection types its data; the table walks over all of them.
  const document = await cms.payload.create({
    collection,
    data: data as never,
    draft: status === 'draft',
  });
  return String(document.id);
}

/** Data that fits the collection, whatever the collection. */
function toData(collection: CollectionSlug, own: object = {}): Record<string, unknown> {
  const name = `Nama ${randomUUID()}`;
  const news = { title: name, summary: 'Ringkas.', image, body: aBody('Isi.'), rights: { ground: 'own' } };
  const code = { regions: toRegionCode(), countries: toCountryCode() };
  const shapes: Partial<Record<CollectionSlug, object>> = {
    articles: news,
    stories: news,
    sellers: { name, region },
    organisations: { name, type: 'bank' },
    regions: { name, code: code.regions, type: 'kota' },
    countries: { name, code: code.countries },
    media: { alt: 'Rotan', credit: 'Tembus' },
    users: { name, email: `${randomUUID()}@tembus.example`, password: randomUUID(), role: 'reporter' },
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
