import type { Payload, PayloadRequest } from 'payload';
import type { Changed } from '#cms/publishing/hints.ts';
import { getOwnTimes, toKey } from '#cms/publishing/ownTimes.ts';

/**
 * A page can change although its document did not: a picture got a new caption, a document that
 * it names was withdrawn. Such a document is touched, so that whoever compares times sees it: the
 * time of a touch is later than any before it, even where the clock was set back.
 */
export async function touch(req: PayloadRequest, documents: readonly Changed[]): Promise<void> {
  if (documents.length === 0) return;
  const { payload, transactionID } = req;
  const former = await getTouches(payload, documents.map(toKey), { transactionID });
  const own = await getOwnTimes(req, documents);
  for (const document of documents) {
    const key = toKey(document);
    const at = toLaterThan([former.get(key), own.get(key)]);
    const { docs } = await payload.update({
      collection: 'touches',
      where: { document: { equals: key } },
      data: { at },
      req: { transactionID },
    });
    if (docs.length > 0) continue;
    const data = { document: key, at };
    await payload.create({ collection: 'touches', data, req: { transactionID } });
  }
}

/** A document whose change would hide behind a touch of later, by a clock set back, is touched. */
export async function touchHidden(
  req: PayloadRequest,
  document: Changed,
  updatedAt: string,
): Promise<void> {
  const { payload, transactionID } = req;
  const touches = await getTouches(payload, [toKey(document)], { transactionID });
  if ((touches.get(toKey(document)) ?? '') >= updatedAt) await touch(req, [document]);
}

/** Rows with the time at which what readers see of them last changed. */
export async function withTouches<Row extends { id: string; updatedAt: string }>(
  payload: Payload,
  kind: Changed['kind'],
  rows: Row[],
): Promise<Row[]> {
  const touches = await getTouches(
    payload,
    rows.map(({ id }) => toKey({ kind, id })),
  );
  return rows.map((row) => {
    const at = touches.get(toKey({ kind, id: row.id }));
    return at && at > row.updatedAt ? { ...row, updatedAt: at } : row;
  });
}

/** Now, or one millisecond after the last of some times. */
function toLaterThan(times: (string | undefined)[]): string {
  const after = times.map((time) => (time ? Date.parse(time) + 1 : 0));
  return new Date(Math.max(Date.now(), ...after)).toISOString();
}

async function getTouches(
  payload: Payload,
  keys: string[],
  transaction: Pick<PayloadRequest, 'transactionID'> = {},
): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'touches',
    // A condition of thousands of values is slower than the whole table.
    where: keys.length > 500 ? {} : { document: { in: keys } },
    pagination: false,
    req: transaction,
  });
  return new Map(docs.map(({ document, at }) => [document, at]));
}
