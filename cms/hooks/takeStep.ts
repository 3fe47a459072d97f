import { APIError } from 'payload';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { changesText } from '#cms/editorial/changesText.ts';
import { decideStep } from '#cms/editorial/decideStep.ts';
import { states, toState } from '#cms/editorial/states.ts';
import type { Actor, State, Step } from '#cms/editorial/states.ts';
import { toSentence } from '#cms/fields/sentence.ts';
import type { Sentence } from '#cms/fields/sentence.ts';
import { takeIntent } from '#cms/hooks/noteIntent.ts';
import type { Intent } from '#cms/hooks/noteIntent.ts';
import { hasNewerVersion, isSeenByReaders } from '#cms/steps/storedVersions.ts';

/**
 * Every write of a text goes through here, whichever door it comes through: the table of steps says
 * whether it may be, and in which state the text is afterwards. Access rules see neither the
 * incoming state nor whether the public row is written.
 */
export const takeStep: CollectionBeforeChangeHook = async (hook) => {
  const { collection, operation, req } = hook;
  const { intent, isRestoring, rest: data } = takeIntent(hook.data, req);
  const isNew = operation === 'create';
  const before: Record<string, unknown> = isNew ? {} : (hook.originalDoc ?? {});
  const own = { collection: collection.slug, id: String(before['id']) };
  const actor = toActor(req);
  const from = isNew ? 'draft' : toState(before);
  if (data['deletedAt'] && !before['deletedAt']) {
    if (!mayTrash(actor)) refuse(req, 403, sentences.trash);
    return { ...data, ...toStored(before, from), _status: before['_status'] ?? 'draft' };
  }
  const writesRow = intent.target === 'row' && !isNew;
  if (intent.isDuplicate || (isRestoring && !writesRow)) data['_status'] = 'draft';
  const publishes = data['_status'] === 'published';
  if (isRestoring && publishes && actor !== 'system') refuse(req, 403, sentences.restored);
  if (writesRow && !isRestoring && (await hasNewerVersion(req, own, before['updatedAt']))) {
    refuse(req, 409, sentences.outdated);
  }
  const wanted = isRestoring || intent.isDuplicate ? null : toWanted(intent);
  const mayUnpublish = writesRow && !publishes;
  const asksPublic = mayUnpublish || wanted === 'withdrawn';
  const isPublic = asksPublic && (await isSeenByReaders(req, own));
  if (isRestoring && mayUnpublish && isPublic && actor !== 'system') {
    refuse(req, 409, sentences.restored);
  }

  const decision = decideStep({
    actor,
    from,
    wanted,
    publishes,
    unpublishes: mayUnpublish && isPublic,
    isPublic,
    changesText: isRestoring || changesText(before, data),
    reason: toText(intent.stateReason),
    scheduledFor: toScheduledFor(intent, before),
    now: new Date(),
  });
  if ('refusal' in decision) refuse(req, decision.refusal.status, decision.refusal.sentence);
  if (isNew && decision.to === 'draft') return { ...data, ...blank };
  const isAsBefore = decision.step === null || decision.to === from;
  if (isAsBefore && !isStepAgain(decision.step)) return { ...data, ...toStored(before, from) };
  return { ...data, ...toRecord(decision.to, decision.step, intent, req) };
};

const blank = {
  state: 'draft',
  stateReason: null,
  stateChangedAt: null,
  stateChangedBy: null,
  scheduledFor: null,
} as const;

/** Publishing once more and moving a schedule lead where the text already is, and are recorded. */
function isStepAgain(step: Step | null): boolean {
  return step?.name === 'publish' || step?.name === 'schedule';
}

function toStored(before: Record<string, unknown>, state: State) {
  const { stateReason, stateChangedAt, stateChangedBy, scheduledFor } = before;
  return { state, stateReason, stateChangedAt, stateChangedBy, scheduledFor };
}

function toRecord(state: State, step: Step | null, intent: Intent, req: PayloadRequest) {
  const records = (field: Step['records'][number]) => step?.records.includes(field) ?? false;
  return {
    state,
    stateReason: records('stateReason') ? toText(intent.stateReason) : null,
    stateChangedAt: new Date().toISOString(),
    stateChangedBy: isSystem(req) ? null : (req.user?.id ?? null),
    scheduledFor: records('scheduledFor') ? toText(intent.scheduledFor) : null,
  };
}

/** The state that is asked for. A whole document that is sent back, as by forms, asks for none. */
function toWanted({ isWhole, state }: Intent): State | null {
  return isWhole ? null : (states.find((known) => known === state) ?? null);
}

/** A time of publication that is new; repeating the old one is no step. */
function toScheduledFor({ scheduledFor }: Intent, before: Record<string, unknown>): string | null {
  const isRepeated = toTime(scheduledFor) === toTime(before['scheduledFor']);
  return isRepeated && toState(before) === 'scheduled' ? null : toText(scheduledFor);
}

/** As the access rule for deleting has it, which the Local API may pass by. */
function mayTrash(actor: Actor): boolean {
  return actor === 'editor' || actor === 'admin' || actor === 'system';
}

function toActor(req: PayloadRequest): Actor {
  if (isSystem(req)) return 'system';
  return req.user?.role ?? 'public';
}

/** Code that runs without a user is the server's own. */
function isSystem({ context, user }: PayloadRequest): boolean {
  const editorial: unknown = context['editorial'];
  const isDeclared = typeof editorial === 'object' && editorial !== null && 'as' in editorial;
  return !user || (isDeclared && editorial.as === 'system');
}

function toText(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function toTime(value: unknown): number {
  return Date.parse(toText(value) ?? '');
}

function refuse(req: PayloadRequest, status: number, sentence: Sentence): never {
  throw new APIError(toSentence(req, sentence), status, undefined, true);
}

const sentences = {
  trash: {
    id: 'Hanya penyunting yang membuang tulisan ke tempat sampah.',
    en: 'Only editors move texts to the trash.',
  },
  restored: {
    id: 'Memulihkan versi tidak pernah menerbitkan atau menarik tulisan. Pulihkan sebagai draf.',
    en: 'Restoring a version neither publishes nor withdraws a text. Restore it as a draft.',
  },
  outdated: {
    id: 'Tulisan ini punya versi yang lebih baru. Buka tulisannya dan lanjutkan dari sana.',
    en: 'This text has a newer version. Open the text and go on from there.',
  },
};
