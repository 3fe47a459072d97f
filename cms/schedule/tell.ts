import type { PayloadRequest } from 'payload';
import { findStaff, getReviewers } from '#cms/desk/readers.ts';
import type { Sentence } from '#cms/fields/sentence.ts';
import type { Action } from '#cms/memory/actions.ts';
import { getTitle } from '#cms/memory/getTitle.ts';
import { recordEvent } from '#cms/memory/recordEvent.ts';

interface Text {
  kind: 'articles' | 'stories';
  id: string;
  scheduledBy: string | null;
}

/**
 * Says what the clock could not do as planned: in the memory, and in a note on the text that calls
 * whoever scheduled it, who finds it on the desk and in a letter.
 */
export async function tell(
  req: PayloadRequest,
  { kind, id, scheduledBy }: Text,
  action: Action,
  { id: sentence }: Sentence,
): Promise<void> {
  const title = await getTitle(req, kind, id);
  await recordEvent(req, { action, kind, document: id, title, detail: sentence });
  const called = scheduledBy ? await findStaff(req, [scheduledBy]) : [];
  const names = (called.length > 0 ? called : await getReviewers(req)).map(
    ({ name }) => `@${name}`,
  );
  await req.payload.create({
    collection: 'documentNotes',
    data: { kind, document: id, text: [...names, sentence].join(' ').slice(0, 2000) },
    req,
  });
}
