import { formatMoment } from '#cms/editorial/moments.ts';
import type { Sentence } from '#cms/fields/sentence.ts';

type Moment = string | null | undefined;

/** Whether an embargo still holds; it ends at its moment, not after it. */
export function isUnderEmbargo(until: Moment, now: Date): boolean {
  return Boolean(until) && Date.parse(String(until)) > now.getTime();
}

/** Whether a change would end an embargo that still holds earlier than it does now. */
export function isCutShort(
  { before, after }: { before: Moment; after: Moment },
  now: Date,
): boolean {
  if (!isUnderEmbargo(before, now)) return false;
  return !after || Date.parse(after) < Date.parse(String(before));
}

export function toEmbargoRefusal(until: string): Sentence {
  const moment = formatMoment(new Date(until));
  return {
    id: `Masih diembargo sampai ${moment.id}. Simpan sebagai draf dan terbitkan sesudahnya.`,
    en: `Under embargo until ${moment.en}. Save it as a draft and publish it afterwards.`,
  };
}
