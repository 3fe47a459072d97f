import type { PayloadRequest } from 'payload';
import { isReportKind, toTarget } from '#cms/editorial/corrections.ts';
import type { CollectionKind } from '#cms/publishing/documents.ts';
import type { Changed } from '#cms/publishing/hints.ts';

/** What comes and goes with a text: its corrections, its versions, the page of its withdrawal. */
export async function findRecords(
  { payload, transactionID }: PayloadRequest,
  kind: CollectionKind,
  id: string,
): Promise<Changed[]> {
  if (!isReportKind(kind)) return [];
  const target = toTarget(kind, id);
  const req = { transactionID };
  const corrections = await payload.find({
    collection: 'corrections',
    where: { target: { equals: target } },
    select: { kind: true },
    pagination: false,
    req,
  });
  const revisions = await payload.count({
    collection: 'revisions',
    where: { target: { equals: target }, number: { greater_than: 1 } },
    req,
  });
  const isWithdrawn = corrections.docs.some((row) => row.kind === 'withdrawal');
  return [
    ...corrections.docs.map((row): Changed => ({ kind: 'corrections', id: row.id })),
    ...(isWithdrawn ? [{ kind: 'withdrawals' as const, id }] : []),
    ...(revisions.totalDocs > 0 ? [{ kind: 'histories' as const, id }] : []),
  ];
}
