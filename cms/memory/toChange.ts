import type { Action } from '#cms/memory/actions.ts';

/** A document as far as the memory compares it. */
export interface Compared {
  _status?: string | null;
  deletedAt?: string | null;
  state?: string | null;
  role?: string | null;
}

export interface Facts {
  isCopy: boolean;
  isRestoredVersion: boolean;
  hasPassword: boolean;
  /** Whether readers could see the document before and can see it now. */
  wasPublic: boolean;
  isPublic: boolean;
}

export interface Change {
  action: Action;
  from?: string | null | undefined;
  to?: string | null | undefined;
}

/** What a save means, the weightiest first; a save that is nothing else is an edit. */
export function toChange(before: Compared | null, after: Compared, facts: Facts): Change {
  const step = { from: before?.state ?? null, to: after.state ?? null };
  if (before && Boolean(before.deletedAt) !== Boolean(after.deletedAt)) {
    return { action: after.deletedAt ? 'trashed' : 'untrashed' };
  }
  if (before && before.role !== after.role) {
    return { action: 'roleChanged', from: before.role, to: after.role };
  }
  if (facts.hasPassword && before) return { action: 'passwordChanged' };
  if (facts.isRestoredVersion) return { action: 'versionRestored', ...step };
  if (after._status === 'published') return { action: 'published', ...step };
  if (facts.wasPublic && !facts.isPublic) return { action: 'withdrawn', ...step };
  const isStep = before !== null && step.to !== null && step.from !== step.to;
  const action = isStep && toStep(step.from, step.to);
  if (action) return { action, ...step };
  if (!before) return { action: facts.isCopy ? 'duplicated' : 'created', to: step.to };
  return { action: 'edited' };
}

/** A newer version of what is published begins as an edit. */
export function toStep(from: string | null, to: string | null): Action | undefined {
  if (from === 'published' && to === 'draft') return undefined;
  const isTakenBack = from === 'approved' || from === 'scheduled';
  const steps: Record<string, Action> = {
    draft: from === 'inReview' ? 'takenBack' : 'reopened',
    inReview: isTakenBack ? 'returned' : 'submitted',
    changesAsked: 'changesAsked',
    approved: from === 'scheduled' ? 'unscheduled' : 'approved',
    scheduled: 'scheduled',
    published: 'published',
    withdrawn: 'withdrawn',
  };
  return to === null ? undefined : steps[to];
}
