import type { Payload } from 'payload';

/** Whoever holds a claim for longer has ended halfway: publishing a text takes a second or two. */
const patienceMs = 60_000;

/**
 * Takes on a piece of work: the id of the claim, or null when another server has it. The database
 * decides, as no two rows may have the same key. A claim is left to run out where the work could not
 * be done, so that it is tried again after a minute.
 */
export async function claim(payload: Payload, key: string): Promise<string | null> {
  const at = new Date();
  await forgetAbandoned(payload, key, at);
  try {
    const data = { key, at: at.toISOString() };
    const { id } = await payload.create({ collection: 'claims', data });
    return id;
  } catch (error) {
    if (await isClaimed(payload, key)) return null;
    throw error;
  }
}

export async function release(payload: Payload, id: string): Promise<void> {
  await payload.delete({ collection: 'claims', where: { id: { equals: id } } });
}

/** Rows are found first and deleted by id, so that a claim renewed in between is not lost. */
async function forgetAbandoned(payload: Payload, key: string, now: Date): Promise<void> {
  const before = new Date(now.getTime() - patienceMs).toISOString();
  await payload.delete({
    collection: 'claims',
    where: { and: [{ key: { equals: key } }, { at: { less_than: before } }] },
  });
}

async function isClaimed(payload: Payload, key: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'claims',
    where: { key: { equals: key } },
  });
  return totalDocs > 0;
}
