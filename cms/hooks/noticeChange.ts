import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterOperationHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload';
import { collectionKinds } from '#cms/publishing/documents.ts';
import type { CollectionKind } from '#cms/publishing/documents.ts';
import { findMentions } from '#cms/publishing/findMentions.ts';
import { noteChanges, sendNotedChanges } from '#cms/publishing/hints.ts';
import type { Changed } from '#cms/publishing/hints.ts';
import type { Names } from '#cms/publishing/names.ts';
import { findRecords } from '#cms/publishing/findRecords.ts';
import { getNames } from '#cms/publishing/published.ts';
import { recordRedirects } from '#cms/publishing/recordRedirects.ts';
import { getRequestToken } from '#cms/publishing/requestToken.ts';
import { touch, touchHidden } from '#cms/publishing/touches.ts';

/** What readers saw before a document changes: its names, and when it is deleted who names it. */
interface Before {
  names: Names | null;
  mentions: Changed[] | null;
}

/** Before a change; a document that is being created was not published. */
export const rememberPublished: CollectionBeforeChangeHook = async (hook) => {
  const { collection, data, originalDoc, req } = hook;
  if (!originalDoc?.id) return data;
  const names = await getPublished(req, toKind(collection.slug), originalDoc.id);
  remember(req, originalDoc.id, { names, mentions: null });
  return data;
};

/** Before a deletion, because the database forgets with a document who named it. */
export const rememberMentions: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const kind = toKind(collection.slug);
  const names = await getPublished(req, kind, String(id));
  const target = { collection: kind, id: String(id) };
  const mentions = names ? await findMentions(req.payload, target, req) : [];
  remember(req, String(id), { names, mentions });
};

/** After a change or a deletion: draft saves leave what readers see as it was and end here. */
export const noticeChange: CollectionAfterChangeHook & CollectionAfterDeleteHook = async (hook) => {
  const { collection, doc, req } = hook;
  const kind = toKind(collection.slug);
  const { names: before, mentions: found } = recall(req, doc.id);
  const after = await getPublished(req, kind, doc.id);

  if (before?.updatedAt === after?.updatedAt) return;
  await recordRedirects(req, before, after);
  const target = { collection: kind, id: doc.id };
  const isSameToOthers = isInSameLanguages(before, after);
  const mentions = found ?? (isSameToOthers ? [] : await findMentions(req.payload, target, req));
  await touch(req, mentions);
  if (after) await touchHidden(req, { kind, id: doc.id }, after.updatedAt);
  const records = isSameToOthers ? [] : await findRecords(req, kind, doc.id);
  await noteChanges(req, [{ kind, id: doc.id }, ...mentions, ...records]);
};

/** What readers saw of a document before the change that is being made. */
export function getNamesBefore(req: PayloadRequest, id: string): Names | null {
  return recall(req, id).names;
}

export const sendChanges: CollectionAfterOperationHook = ({ req, result }) => {
  sendNotedChanges(req);
  return result;
};

export const noticeFrontPage: GlobalAfterChangeHook = async ({ doc, req }) => {
  const frontPage: Changed = { kind: 'frontPage', id: 'frontPage' };
  if (doc.updatedAt) await touchHidden(req, frontPage, doc.updatedAt);
  await noteChanges(req, [frontPage]);
  sendNotedChanges(req);
  return doc;
};

async function getPublished(
  req: PayloadRequest,
  kind: CollectionKind,
  id: string,
): Promise<Names | null> {
  const [names] = await getNames(req.payload, kind, [id], req);
  return names ?? null;
}

/** Whoever names a document says so only where it can be read. */
function isInSameLanguages(before: Names | null, after: Names | null): boolean {
  const [old, now] = [before, after].map((names) => Object.keys(names?.slugs ?? {}).toString());
  return old === now;
}

/** Nothing names what has only just been created. */
const createdJustNow: Before = { names: null, mentions: [] };

const remembered = new WeakMap<object, Map<string, Before>>();

function remember(req: PayloadRequest, id: string, before: Before): void {
  const token = getRequestToken(req);
  const documents = remembered.get(token) ?? new Map<string, Before>();
  remembered.set(token, documents.set(id, before));
}

function recall(req: PayloadRequest, id: string): Before {
  return remembered.get(getRequestToken(req))?.get(id) ?? createdJustNow;
}

function toKind(slug: string): CollectionKind {
  const kind = collectionKinds.find((candidate) => candidate === slug);
  if (!kind) throw new Error(`${slug} is not among the kinds that readers see.`);
  return kind;
}
