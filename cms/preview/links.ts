import type { Payload, PayloadRequest } from 'payload';
import type { PreviewLink } from '#cms/payload-types.ts';
import { isEditor } from '#cms/access/roles.ts';
import { getLinkId, isTokenOf, toLinkToken } from '#cms/preview/linkToken.ts';
import type { Subject } from '#cms/preview/subjects.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** How many days a link may live. */
export const lifetimes = [1, 7, 30] as const;

/** A link as the newsroom sees it. */
export interface SharedLink {
  id: string;
  url: string;
  locale: Subject['locale'];
  expiresAt: string;
  createdAt: string;
  createdBy: string | null;
  state: LinkState;
}

/** Without its address for whoever may not share the text. */
export type ListedLink = Omit<SharedLink, 'url'> & { url: string | null };

export type LinkState = 'open' | 'expired' | 'revoked';

/** A link as it is opened; whoever made it is an editor today. */
export interface FoundLink {
  subject: Subject;
  state: LinkState;
  expiresAt: string;
  isByEditor: boolean;
}

export async function createLink(
  req: PayloadRequest,
  { kind, id, locale }: Subject,
  { days, now }: { days: number; now: Date },
): Promise<SharedLink> {
  const expiresAt = new Date(now.getTime() + days * dayMs).toISOString();
  const row = await req.payload.create({
    collection: 'previewLinks',
    data: { kind, documentId: id, locale, expiresAt, createdBy: req.user?.id, revoked: false },
    depth: 1,
    req,
  });
  return toSharedLink(req.payload, row, now);
}

/** The links of a document, newest first. */
export async function getLinks(
  { payload }: PayloadRequest,
  { kind, id }: Pick<Subject, 'kind' | 'id'>,
  now: Date,
): Promise<SharedLink[]> {
  const { docs } = await payload.find({
    collection: 'previewLinks',
    where: { kind: { equals: kind }, documentId: { equals: id } },
    sort: '-createdAt',
    depth: 1,
    limit: 50,
  });
  return docs.map((row) => toSharedLink(payload, row, now));
}

/** Closes a link for good; null when there is none. */
export async function revokeLink(req: PayloadRequest, id: string, now: Date) {
  const { payload } = req;
  const where = { id: { equals: id } };
  const data = { revoked: true };
  const { docs } = await payload.update({ collection: 'previewLinks', where, data, depth: 1, req });
  return docs[0] ? toSharedLink(payload, docs[0], now) : null;
}

/** Closes for good all links of a document that are open. */
export async function revokeLinks(
  req: PayloadRequest,
  { kind, id }: Pick<Subject, 'kind' | 'id'>,
  now: Date,
): Promise<void> {
  await req.payload.update({
    collection: 'previewLinks',
    where: {
      kind: { equals: kind },
      documentId: { equals: id },
      expiresAt: { greater_than: now.toISOString() },
      revoked: { not_equals: true },
    },
    data: { revoked: true },
    req,
  });
}

/** What a token opens and whether it still does; null when nobody was ever given it. */
export async function findLink(
  payload: Payload,
  token: string,
  now: Date,
): Promise<FoundLink | null> {
  const id = getLinkId(token);
  if (id === null) return null;
  const { docs } = await payload.find({
    collection: 'previewLinks',
    where: { id: { equals: id } },
    depth: 1,
    limit: 1,
  });
  const [row] = docs;
  if (!row || !isTokenOf(token, row, payload.secret)) return null;
  const { kind, documentId, locale, expiresAt, createdBy } = row;
  const isByEditor = typeof createdBy === 'object' && isEditor(createdBy);
  const subject = { kind, id: documentId, locale };
  return { subject, state: getState(row, now), expiresAt, isByEditor };
}

function toSharedLink(payload: Payload, row: PreviewLink, now: Date): SharedLink {
  const { id, locale, expiresAt, createdAt, createdBy } = row;
  return {
    id,
    url: `${payload.config.serverURL}/api/preview/${toLinkToken(row, payload.secret)}`,
    locale,
    expiresAt,
    createdAt,
    createdBy: typeof createdBy === 'object' ? (createdBy?.name ?? null) : null,
    state: getState(row, now),
  };
}

function getState({ revoked, expiresAt }: PreviewLink, now: Date): LinkState {
  if (revoked) return 'revoked';
  return Date.parse(expiresAt) > now.getTime() ? 'open' : 'expired';
}
