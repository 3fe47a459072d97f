import { isUnderEmbargo } from '#cms/editorial/embargo.ts';
import { formatClock, formatMoment } from '#cms/editorial/moments.ts';
import type { Sentence } from '#cms/fields/sentence.ts';

/** Publishing within this long of the moment is on time. */
const toleranceMs = 60_000;

interface Schedule {
  /** ISO 8601, as its embargo. */
  scheduledFor: string;
  embargoUntil: string | null | undefined;
}

/** Why a text cannot go out at that moment; null when it can. */
export function findScheduleFault({ scheduledFor, embargoUntil }: Schedule): Sentence | null {
  const moment = new Date(scheduledFor);
  if (!embargoUntil || !isUnderEmbargo(embargoUntil, moment)) return null;
  const [planned, end] = [formatMoment(moment), formatMoment(new Date(embargoUntil))];
  return {
    id: `Jadwal ${planned.id} jatuh sebelum embargo berakhir (${end.id}). Jadwalkan pada waktu itu atau sesudahnya.`,
    en: `The schedule of ${planned.en} comes before the end of the embargo (${end.en}). Schedule it for then or later.`,
  };
}

/** What is said of a text that was published after its moment; null when it was on time. */
export function toLateNotice(scheduledFor: Date, publishedAt: Date): Sentence | null {
  if (publishedAt.getTime() - scheduledFor.getTime() < toleranceMs) return null;
  const planned = formatClock(scheduledFor, publishedAt);
  const actual = formatClock(publishedAt, publishedAt);
  return {
    id: `Terbit terlambat: dijadwalkan ${planned.id}, terbit ${actual.id}.`,
    en: `Published late: scheduled for ${planned.en}, published ${actual.en}.`,
  };
}

/** What is said where a text was not published at its moment. */
export function toRefusal(scheduledFor: Date, now: Date, reason: string): Sentence {
  const planned = formatClock(scheduledFor, now);
  return {
    id: `Tidak terbit sesuai jadwal ${planned.id}. ${reason}`,
    en: `Not published as scheduled for ${planned.en}. ${reason}`,
  };
}
