import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  GlobalAfterChangeHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload';
import { formatMoment } from '#cms/editorial/moments.ts';
import { getChangedFields } from '#cms/memory/changedFields.ts';
import { toTitle } from '#cms/memory/getTitle.ts';
import { getOperation } from '#cms/memory/operations.ts';
import { recordEvent } from '#cms/memory/recordEvent.ts';
import { toChange } from '#cms/memory/toChange.ts';
import type { Change } from '#cms/memory/toChange.ts';
import { getRequestToken } from '#cms/publishing/requestToken.ts';

/** An editing session: autosaves of one person in one document within it are one event. */
const sessionMs = 30 * 60_000;

const publicBefore = new WeakMap<object, Map<string, boolean>>();

/** Before a change: whether readers see the document. Autosaves do not change that. */
export const noteWhetherPublic: CollectionBeforeChangeHook = async (hook) => {
  const { collection, data, originalDoc, req } = hook;
  if (!originalDoc?.id || !hasDrafts(collection)) return data;
  if (getOperation(req, collection.slug, originalDoc.id)?.isAutosave) return data;
  const token = getRequestToken(req);
  const known = publicBefore.get(token) ?? new Map<string, boolean>();
  publicBefore.set(
    token,
    known.set(originalDoc.id, await isPublic(req, collection, originalDoc.id)),
  );
  return data;
};

export const recordChange: CollectionAfterChangeHook = async (hook) => {
  const { collection, data, doc, operation, previousDoc, req } = hook;
  const { slug } = collection;
  const id = String(doc.id);
  const before = operation === 'create' ? null : previousDoc;
  const running = getOperation(req, slug, operation === 'create' ? undefined : id);
  const wasPublic = publicBefore.get(getRequestToken(req))?.get(id) ?? false;
  const { isRestoringLanguage, isRestoringVersion } = req.context;
  const isRestoredVersion = isRestoringVersion === true || isRestoringLanguage === true;
  const change = toChange(before, doc, {
    isCopy: Boolean(running?.copyOf),
    isRestoredVersion,
    hasPassword: running?.hasPassword ?? false,
    wasPublic,
    isPublic: wasPublic && (await isPublic(req, collection, id)),
  });
  const isSession = change.action === 'edited' && running?.isAutosave === true;
  if (isSession && (await isInSession(req, slug, id))) return doc;
  const fields =
    before && isRestoringVersion !== true
      ? getChangedFields(collection.flattenedFields, before, data)
      : [];
  await recordEvent(req, {
    ...change,
    kind: slug,
    document: id,
    title: toTitle(collection, doc),
    locale: collection.flattenedFields.some(({ localized }) => localized) ? req.locale : null,
    detail: isSession
      ? 'Tersimpan sendiri selama disunting'
      : getDetail(isStep(change) ? doc.stateReason : null, getPlan(before, doc), fields),
  });
  return doc;
};

export const recordLaterChange: CollectionAfterChangeHook = (hook) =>
  hook.operation === 'create' ? hook.doc : recordChange(hook);

export const recordDeletion: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const title = toTitle(collection, doc);
  await recordEvent(req, { action: 'deleted', kind: collection.slug, document: id, title });
};

export const recordGlobalChange: GlobalAfterChangeHook = async (hook) => {
  const { data, doc, global, previousDoc, req } = hook;
  const fields = getChangedFields(global.flattenedFields, previousDoc ?? {}, data);
  await recordEvent(req, {
    action: 'edited',
    kind: global.slug,
    document: global.slug,
    locale: req.locale,
    detail: fields.join(', '),
  });
  return doc;
};

/** Steps carry the reason that was given for them; what is written afterwards does not. */
function isStep({ from, to }: Change): boolean {
  return to != null && from !== to;
}

/** When a text is to go out, where that is new. */
function getPlan(before: Planned | null, { scheduledFor }: Planned): string | null {
  if (!scheduledFor || scheduledFor === before?.scheduledFor) return null;
  return `Terbit ${formatMoment(new Date(scheduledFor)).id}`;
}

interface Planned {
  scheduledFor?: string | null;
}

function getDetail(reason: string | null | undefined, plan: string | null, fields: string[]) {
  return [reason, plan, fields.join(', ')].filter(Boolean).join(' · ');
}

function hasDrafts({ versions }: SanitizedCollectionConfig): boolean {
  return typeof versions === 'object' && Boolean(versions.drafts);
}

async function isPublic(req: PayloadRequest, { slug }: SanitizedCollectionConfig, id: string) {
  const { totalDocs } = await req.payload.db.count({
    collection: slug,
    where: { id: { equals: id }, _status: { equals: 'published' } },
    req,
  });
  return totalDocs > 0;
}

async function isInSession(req: PayloadRequest, kind: string, document: string): Promise<boolean> {
  const { docs } = await req.payload.db.find<{ action: string; user?: string | null; at: string }>({
    collection: 'events',
    where: { kind: { equals: kind }, document: { equals: document } },
    sort: '-at',
    limit: 1,
    pagination: false,
    req,
  });
  const [last] = docs;
  if (!last || last.user !== (req.user?.id ?? null)) return false;
  return last.action === 'edited' && Date.now() - Date.parse(last.at) < sessionMs;
}
