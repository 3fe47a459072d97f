import type { CollectionSlug } from 'payload';
import type { Attempt } from '#tests/support/attempts.ts';

export const everyone = ['public', 'seller', 'reporter', 'editor', 'admin'] as const;
export type Role = (typeof everyone)[number];
const staff: Role[] = ['reporter', 'editor', 'admin'];
const editors: Role[] = ['editor', 'admin'];
const admins: Role[] = ['admin'];
export const editorial: CollectionSlug[] = ['articles', 'stories', 'sellers'];
const reference: CollectionSlug[] = [
  'people',
  'organisations',
  'regions',
  'countries',
  'products',
  'topics',
];

export type Given = 'published' | 'draft' | 'trashed';

export interface Rule {
  action: string;
  allowed: readonly Role[];
  /** How the document is that is there before; none is there when absent. */
  given?: Given;
  attempt: Omit<Attempt, 'collection' | 'id'>;
}

const create = { operation: 'create' } as const;
const update = { operation: 'update' } as const;
const read = { operation: 'read' } as const;
const inTrash = { ...read, trash: true } as const;
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
    action: 'read, asking for the trash, what is published in',
    allowed: everyone,
    given: 'published',
    attempt: inTrash,
  },
  {
    action: 'read what was published in the trash of',
    allowed: staff,
    given: 'trashed',
    attempt: inTrash,
  },
  {
    action: 'ask for a draft in the trash of',
    allowed: staff,
    given: 'trashed',
    attempt: { ...inTrash, draft: true },
  },
  {
    action: 'list versions of',
    allowed: staff,
    given: 'published',
    attempt: { operation: 'versions' },
  },
  { action: 'create a draft in', allowed: staff, attempt: { ...create, ...asDraft } },
  {
    action: 'create something published in',
    allowed: editors,
    attempt: { ...create, ...asPublished },
  },
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
    attempt: { ...update, data: { _status: 'draft', stateReason: 'Sumber menarik ucapannya.' } },
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
  { action: 'read in the trash of', allowed: staff, given: 'trashed', attempt: inTrash },
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

export const table: [collections: CollectionSlug[], rules: Rule[]][] = [
  [editorial, editorialRules],
  [reference, referenceRules],
  [['media'], mediaRules],
  [['users'], userRules],
];
