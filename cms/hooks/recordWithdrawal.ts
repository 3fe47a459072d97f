import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { isReportKind, toTarget } from '#cms/editorial/corrections.ts';
import type { ReportKind } from '#cms/editorial/corrections.ts';
import { getNamesBefore } from '#cms/hooks/noticeChange.ts';
import type { Names } from '#cms/publishing/names.ts';
import { getNames } from '#cms/publishing/published.ts';

/**
 * Tells readers of a text that is withdrawn why it is, at the address where they knew it, and ends
 * this when the text is published again.
 */
export const recordWithdrawal: CollectionAfterChangeHook = async (hook) => {
  const { collection, doc, previousDoc, req } = hook;
  const kind = collection.slug;
  if (!isReportKind(kind)) return;
  const isWithdrawn = doc.state === 'withdrawn' && previousDoc?.state !== 'withdrawn';
  const isPublished = doc._status === 'published';
  if (!isWithdrawn && !isPublished) return;
  const before = getNamesBefore(req, doc.id);
  const [after] = await getNames(req.payload, kind, [doc.id], req);
  if (isPublished && after && !before) await endWithdrawals(req, toTarget(kind, doc.id));
  if (isWithdrawn && before && !after) await withdraw(req, kind, before, doc);
};

interface Withdrawn {
  id: string;
  publishedAt?: string | null;
  stateReason?: string | null;
}

/** The reason is in Indonesian; pages in English show it as such until it is translated. */
async function withdraw(
  req: PayloadRequest,
  kind: ReportKind,
  { slugs }: Names,
  { id, publishedAt = null, stateReason }: Withdrawn,
): Promise<void> {
  const { id: correction } = await req.payload.create({
    collection: 'corrections',
    locale: 'id',
    data: {
      kind: 'withdrawal',
      severity: 'serious',
      document: { relationTo: kind, value: id },
      text: stateReason || unexplained.id,
      withdrawn: { slugs, publishedAt },
      issuedBy: req.user?.id ?? null,
    },
    req: { transactionID: req.transactionID },
  });
  if (stateReason) return;
  await req.payload.update({
    collection: 'corrections',
    id: correction,
    locale: 'en',
    data: { text: unexplained.en },
    req: { transactionID: req.transactionID },
  });
}

/** Only the server withdraws without a reason. */
const unexplained = { id: 'Ditarik oleh redaksi.', en: 'Withdrawn by the newsroom.' };

async function endWithdrawals(req: PayloadRequest, target: string): Promise<void> {
  await req.payload.update({
    collection: 'corrections',
    where: {
      target: { equals: target },
      kind: { equals: 'withdrawal' },
      endedAt: { exists: false },
    },
    data: { endedAt: new Date().toISOString() },
    req: { transactionID: req.transactionID },
  });
}
