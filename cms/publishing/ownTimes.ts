import type { PayloadRequest, Where } from 'payload';
import { reportKinds, toTarget } from '#cms/editorial/corrections.ts';
import { collectionKinds } from '#cms/publishing/documents.ts';
import type { Changed } from '#cms/publishing/hints.ts';

type Kind = Changed['kind'];
type Transaction = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Names a document among those of all kinds. */
export function toKey({ kind, id }: Changed): string {
  return `${kind}/${id}`;
}

/** When documents that can be touched were last changed themselves, by their keys. */
export async function getOwnTimes(
  transaction: Transaction,
  documents: readonly Changed[],
): Promise<Map<string, string>> {
  const times = new Map<string, string>();
  for (const [kind, own] of Map.groupBy(documents, (document) => document.kind)) {
    const ids = own.map(({ id }) => id);
    for (const [id, time] of await readTimes(transaction, kind, ids)) {
      times.set(toKey({ kind, id }), time);
    }
  }
  return times;
}

async function readTimes(
  { payload, transactionID }: Transaction,
  kind: Kind,
  ids: string[],
): Promise<[id: string, time: string][]> {
  const req = { transactionID };
  if (kind === 'frontPage') {
    const { updatedAt } = await payload.findGlobal({ slug: 'frontPage', req });
    return updatedAt ? [['frontPage', updatedAt]] : [];
  }
  if (kind === 'histories') return readRevisionTimes({ payload, transactionID }, ids);
  const collection = collectionKinds.find((known) => known === kind);
  if (!collection) return [];
  const select = { updatedAt: true } as const;
  // A condition of thousands of values is slower than the whole table.
  const where: Where = ids.length > 500 ? {} : { id: { in: ids } };
  const { docs } = await payload.find({ collection, where, select, pagination: false, req });
  return docs.map(({ id, updatedAt }) => [id, updatedAt]);
}

/** The last one of a text stands for all of them. */
async function readRevisionTimes(
  { payload, transactionID }: Transaction,
  ids: string[],
): Promise<[id: string, time: string][]> {
  const targets = reportKinds.flatMap((kind) => ids.map((id) => toTarget(kind, id)));
  const { docs } = await payload.find({
    collection: 'revisions',
    where: { target: { in: targets } },
    select: { target: true, at: true },
    sort: 'at',
    pagination: false,
    req: { transactionID },
  });
  return docs.map(({ target, at }) => [target.slice(target.indexOf('/') + 1), at]);
}
