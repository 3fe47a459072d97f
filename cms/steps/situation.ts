import type { PayloadRequest } from 'payload';
import type { Article, Story } from '#cms/payload-types.ts';
import { findRefusal } from '#cms/editorial/decideStep.ts';
import type { Attempt } from '#cms/editorial/decideStep.ts';
import { steps, toState } from '#cms/editorial/states.ts';
import type { State, StepName, Words } from '#cms/editorial/states.ts';
import { isSeenByReaders } from '#cms/steps/storedVersions.ts';

export type TextKind = 'articles' | 'stories';

/** Where a text stands, and where this user may bring it. */
export interface Situation {
  state: State;
  isPublic: boolean;
  reason: string | null;
  changedAt: string | null;
  changedBy: string | null;
  scheduledFor: string | null;
  steps: { name: StepName; label: Words; needsReason: boolean; needsTime: boolean }[];
}

/** The latest version of a text, as the user of the request may read it. */
export async function findText(
  req: PayloadRequest,
  kind: TextKind,
  id: string,
): Promise<Article | Story | null> {
  return req.payload.findByID({
    collection: kind,
    id,
    draft: true,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req: { transactionID: req.transactionID },
  });
}

export async function getSituation(
  req: PayloadRequest,
  kind: TextKind,
  text: Article | Story,
): Promise<Situation> {
  const state = toState(text);
  const isPublic = await isSeenByReaders(req, { collection: kind, id: text.id });
  const attempt: Omit<Attempt, 'wanted'> = {
    actor: req.user?.role ?? 'public',
    from: state,
    isPublic,
    publishes: true,
    unpublishes: isPublic,
    changesText: false,
    reason: '-',
    scheduledFor: '9999-01-01T00:00:00.000Z',
    now: new Date(),
  };
  return {
    state,
    isPublic,
    reason: text.stateReason ?? null,
    changedAt: text.stateChangedAt ?? null,
    changedBy: await getName(req, text.stateChangedBy),
    scheduledFor: text.scheduledFor ?? null,
    steps: steps
      .filter((step) => step.from.some((from) => from === state) && !findRefusal(step, attempt))
      .map(({ name, label, requires }) => ({
        name,
        label,
        needsReason: requires.some((need) => need === 'reason'),
        needsTime: requires.some((need) => need === 'scheduledFor'),
      })),
  };
}

/** Reporters may not list accounts, but they learn who asked for changes. */
async function getName(req: PayloadRequest, user: unknown): Promise<string | null> {
  if (typeof user !== 'string') return null;
  const found = await req.payload.findByID({
    collection: 'users',
    id: user,
    disableErrors: true,
    select: { name: true },
    req: { transactionID: req.transactionID },
  });
  return found?.name ?? null;
}
