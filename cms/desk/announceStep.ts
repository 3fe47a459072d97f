import type { CollectionAfterChangeHook } from 'payload';
import { occasions } from '#cms/desk/letters.ts';
import type { Occasion } from '#cms/desk/letters.ts';
import { getReviewers, getWriters } from '#cms/desk/readers.ts';
import { sendLetters } from '#cms/desk/sendLetters.ts';
import { toTitle } from '#cms/memory/getTitle.ts';
import { toStep } from '#cms/memory/toChange.ts';

interface Text {
  id: string;
  _status?: string | null;
  state?: string | null;
  stateReason?: string | null;
}

/** Tells those who wait for it that a text has taken a step. */
export const announceStep: CollectionAfterChangeHook<Text> = async (hook) => {
  const { collection, doc, operation, req } = hook;
  const before = operation === 'create' ? null : hook.previousDoc;
  const occasion = toOccasion(before, doc);
  if (!occasion) return doc;
  const subject = { kind: collection.slug, id: doc.id };
  const readers = await (occasion === 'submitted'
    ? getReviewers(req)
    : getWriters(req, collection.slug, doc.id));
  const news = {
    occasion,
    title: toTitle(collection, { ...doc }) ?? '–',
    remark: doc.stateReason ?? null,
  };
  await sendLetters(req, subject, news, readers);
  return doc;
};

function toOccasion(before: Text | null, after: Text): Occasion | null {
  if (after._status === 'published') return before?._status === 'published' ? null : 'published';
  const [from, to] = [before?.state ?? null, after.state ?? null];
  const step = from === to ? undefined : toStep(from, to);
  if (step === 'returned') return 'submitted';
  return occasions.find((occasion) => occasion === step) ?? null;
}
