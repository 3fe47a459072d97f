import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload';
import type { Payload, PayloadRequest } from 'payload';

/** Does work as the server itself: all of it or, where the database has transactions, nothing. */
export async function asSystem(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<void>,
): Promise<void> {
  const req = await createLocalReq({ context: { editorial: { as: 'system' } } }, payload);
  const isOurs = await initTransaction(req);
  try {
    await work(req);
    if (isOurs) await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
