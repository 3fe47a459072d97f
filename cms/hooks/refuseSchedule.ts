import type { CollectionBeforeChangeHook } from 'payload';
import { findScheduleFault } from '#cms/editorial/schedule.ts';
import { toSentence } from '#cms/fields/sentence.ts';
import { toFieldRefusal } from '#cms/fields/toFieldRefusal.ts';

/**
 * Nothing is scheduled for a moment at which its embargo still holds, and no embargo is set beyond
 * the schedule of its text.
 */
export const refuseSchedule: CollectionBeforeChangeHook = (hook) => {
  const { collection, data, originalDoc, req } = hook;
  const scheduledFor = getSchedule(data, originalDoc);
  const fault = scheduledFor
    ? findScheduleFault({ scheduledFor, embargoUntil: data['embargoUntil'] })
    : null;
  if (!fault) return data;
  throw toFieldRefusal(collection.slug, [
    { path: 'embargoUntil', message: toSentence(req, fault) },
  ]);
};

interface Scheduled {
  state?: string;
  scheduledFor?: string | null;
}

/** Writing a scheduled text takes its schedule away, of which the embargo should rather be told. */
function getSchedule(after: Scheduled, before: Scheduled | undefined): string | null {
  if (after.state === 'scheduled') return after.scheduledFor ?? null;
  const isAmended = before?.state === 'scheduled' && after.state === 'inReview';
  return isAmended ? (before.scheduledFor ?? null) : null;
}
