import type { State, StepName } from '#cms/editorial/states.ts';

export const everyone = ['public', 'seller', 'reporter', 'editor', 'admin'] as const;
export type Role = (typeof everyone)[number];

/** Where a text stands; `isPublic`: readers see it, maybe an older version of it. */
export interface Place {
  state: State;
  isPublic: boolean;
}

/** The table of steps once more, as the newsroom would write it on a wall. */
const byReporters: Record<State, readonly StepName[]> = {
  draft: ['submit'],
  inReview: ['takeBack'],
  changesAsked: ['submit'],
  approved: [],
  scheduled: [],
  published: [],
  withdrawn: [],
};
const byEditors: Record<State, readonly StepName[]> = {
  draft: ['submit', 'approve', 'schedule', 'publish'],
  inReview: ['takeBack', 'askChanges', 'approve', 'schedule', 'publish'],
  changesAsked: ['submit', 'approve'],
  approved: ['askChanges', 'schedule', 'publish'],
  scheduled: ['askChanges', 'schedule', 'unschedule', 'publish'],
  published: ['publish', 'withdraw'],
  withdrawn: ['reopen'],
};

export const places: Place[] = [
  { state: 'draft', isPublic: false },
  { state: 'inReview', isPublic: false },
  { state: 'changesAsked', isPublic: false },
  { state: 'approved', isPublic: false },
  { state: 'scheduled', isPublic: false },
  { state: 'published', isPublic: true },
  { state: 'withdrawn', isPublic: false },
  { state: 'draft', isPublic: true },
  { state: 'inReview', isPublic: true },
  { state: 'changesAsked', isPublic: true },
  { state: 'approved', isPublic: true },
  { state: 'scheduled', isPublic: true },
];

/** One of each kind: enough to see what a database makes of rules that hold on any. */
export const fewPlaces = places.filter(({ state, isPublic }) =>
  (isPublic ? ['published', 'inReview'] : ['approved', 'withdrawn']).includes(state),
);

/** Whether readers see an older version of it. */
export function isNewer({ state, isPublic }: Place): boolean {
  return isPublic && state !== 'published';
}

export function getAllowed(place: Place, role: Role): readonly StepName[] {
  const { state } = place;
  if (role === 'reporter') return byReporters[state];
  if (role !== 'editor' && role !== 'admin') return [];
  return isNewer(place) ? [...byEditors[state], 'withdraw'] : byEditors[state];
}

/** What a step writes, as any client would. */
export interface Write {
  step: StepName;
  /** Where it leads. */
  to: State;
  data: Record<string, unknown>;
  draft: boolean;
}

export const reason = 'Sumber kedua belum disebut.';

const stateReason = reason;
export const writes: Write[] = [
  toWrite('submit', 'inReview'),
  toWrite('takeBack', 'draft'),
  toWrite('askChanges', 'changesAsked', { stateReason }),
  toWrite('approve', 'approved'),
  toWrite('unschedule', 'approved'),
  toWrite('schedule', 'scheduled', { scheduledFor: '2100-01-01T10:00:00.000Z' }),
  toWrite('reopen', 'draft'),
  { step: 'publish', to: 'published', data: { _status: 'published' }, draft: false },
  {
    step: 'withdraw',
    to: 'withdrawn',
    data: { state: 'withdrawn', stateReason, _status: 'draft' },
    draft: false,
  },
];

function toWrite(step: StepName, to: State, details: object = {}): Write {
  return { step, to, data: { state: to, ...details }, draft: true };
}
