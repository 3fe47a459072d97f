import type { Payload, PayloadRequest } from 'payload';
import type { Changed } from '#cms/publishing/hints.ts';

/**
 * A page can change although its document did not: a picture got a new caption, a document that
 * it names was withdrawn. Such a document is touched, so that whoever compares times sees it.
 */
export async function touch(req: PayloadRequest, documents: readonly Changed[]): Promise<void> {
  const { payload, transactionID } = req;
  const at = new Date().toISOString();
  for (const { kind, id } of documents) {
    const document = `${kind}/${id}`;
    const where = { document: { equals: document } };
    const { docs } = await payload.update({
      collection: 'touches',
      where,
      data: { at },
      req: { transactionID },
    });
    if (docs.length > 0) continue;
    const data = { document, at };
    await payload.create({ collection: 'touches', data, req: { transactionID } });
  }
}

/** Rows with the time at which what readers see of them last changed. */
export async function withTouches<Row extends { id: string; updatedAt: string }>(
  payload: Payload,
  kind: Changed['kind'],
  rows: Row[],
): Promise<Row[]> {
  const keys = rows.map(({ id }) => `${kind}/${id}`);
  const touches = await getTouches(payload, keys);
  return rows.map((row) => {
    const at = touches.get(`${kind}/${row.id}`);
    return at && at > row.updatedAt ? { ...row, updatedAt: at } : row;
  });
}

async function getTouches(payload: Payload, keys: string[]): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'touches',
    // A condition of thousands of values is slower than the whole table.
    where: keys.length > 500 ? {} : { document: { in: keys } },
    pagination: false,
  });
  return new Map(docs.map(({ document, at }) => [document, at]));
}
