import type { Progress } from '#cms/publishing/getProgress.ts';

/** How long a change may take before it is said to be late. */
export const lateMs = 20_000;

const searchFollowsMs = 60_000;
const seldomMs = 15_000;

/**
 * How long to wait before asking again, in milliseconds: briefly while something is about to
 * happen. Otherwise now and then, as the clock publishes and others do what an open form shows.
 */
export function getProgressPause({ state, at, searchMs, waitedMs }: Progress): number {
  if (state === 'waiting') return waitedMs < lateMs ? 500 : 5000;
  if (state === 'absent') return 5000;
  const isNew = at !== null && Date.now() - Date.parse(at) < searchFollowsMs;
  return state === 'live' && searchMs === null && isNew ? 1000 : seldomMs;
}

/** Whether somebody waits for what becomes of it: a form opened later has nothing to tell. */
export function isChangedJustNow({ changedAt, waitedMs }: Progress): boolean {
  return changedAt !== null && waitedMs < lateMs;
}
