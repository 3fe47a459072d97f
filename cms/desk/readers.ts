import type { PayloadRequest, Where } from 'payload';
import type { User } from '#cms/payload-types.ts';

/** Who reviews: the editors, or the admins of a house without any. */
export async function getReviewers(req: PayloadRequest): Promise<User[]> {
  const editors = await findUsers(req, { role: { equals: 'editor' } });
  return editors.length > 0 ? editors : findUsers(req, { role: { equals: 'admin' } });
}

/** Whoever began the text and whoever submitted it last, as the memory has it. */
export async function getWriters(req: PayloadRequest, kind: string, id: string): Promise<User[]> {
  const [first, last] = await Promise.all([
    findActor(req, kind, id, ['created', 'duplicated', 'published'], 'at'),
    findActor(req, kind, id, ['submitted', 'returned'], '-at'),
  ]);
  const ids = [...new Set([first, last])].filter((one) => one !== null);
  return ids.length > 0 ? findUsers(req, { id: { in: ids } }) : [];
}

/** Of the given ids, who belongs to the newsroom. */
export async function findStaff(req: PayloadRequest, ids?: readonly string[]): Promise<User[]> {
  return findUsers(req, ids ? { id: { in: [...ids] } } : {});
}

async function findActor(
  req: PayloadRequest,
  kind: string,
  document: string,
  actions: string[],
  sort: string,
): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: {
      kind: { equals: kind },
      document: { equals: document },
      action: { in: actions },
      user: { exists: true },
    },
    sort,
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0]?.user ?? null;
}

async function findUsers(req: PayloadRequest, where: Where): Promise<User[]> {
  const staff: Where = { role: { not_equals: 'seller' } };
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [staff, where] },
    sort: 'name',
    pagination: false,
    req,
  });
  return docs;
}
