import type { Payload } from 'payload';
import type { Receipt } from '#cms/publishing/receipt.ts';

/** How many receipts are kept, and how many documents and addresses each may name. */
const kept = 500;
const namedAtMost = 500;

/** Keeps a receipt. The second for a release says when search followed and completes the first. */
export async function recordReceipt(payload: Payload, receipt: Receipt): Promise<void> {
  const first = await findFirst(payload, receipt);
  if (first) {
    const { searchMs } = receipt;
    await payload.update({ collection: 'releases', id: first, data: { searchMs } });
    return;
  }
  await payload.create({ collection: 'releases', data: toRow(receipt) });
  await forgetOldReceipts(payload);
}

/** A release may have several receipts: shown again, or found to hold a change already. */
async function findFirst(
  payload: Payload,
  { release, at, reason, searchMs, error }: Receipt,
): Promise<string | undefined> {
  if (searchMs === null || error) return undefined;
  const { docs } = await payload.find({
    collection: 'releases',
    where: {
      release: { equals: release },
      at: { equals: at },
      reason: { equals: reason },
      searchMs: { exists: false },
      'error.message': { exists: false },
    },
    sort: '-createdAt',
    limit: 1,
  });
  return docs[0]?.id;
}

function toRow({ documents, addresses, error, ...receipt }: Receipt) {
  return {
    ...receipt,
    documents: documents.slice(0, namedAtMost).map(({ kind, id }) => `${kind}/${id}`),
    addresses: addresses.slice(0, namedAtMost),
    error: error
      ? { message: error.message, kind: error.kind, document: error.id, locale: error.locale }
      : {},
  };
}

async function forgetOldReceipts(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'releases',
    sort: '-createdAt',
    page: kept + 1,
    limit: 1,
    select: { createdAt: true },
  });
  const [oldest] = docs;
  if (!oldest) return;
  await payload.delete({
    collection: 'releases',
    where: { createdAt: { less_than_equal: oldest.createdAt } },
  });
}
