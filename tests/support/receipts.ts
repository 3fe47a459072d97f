import type { Payload } from 'payload';
import type { Release } from '#cms/payload-types.ts';

/** Names of releases, from the oldest on. */
export const releaseIds = [
  '20261124T024207000-aaa',
  '20261124T031500000-bbb',
  '20261124T040000000-ccc',
] as const;

/** A receipt of the publisher as the CMS keeps it, of the newest release unless told otherwise. */
export async function aStoredReceipt(payload: Payload, data: Partial<Release> = {}) {
  return payload.create({
    collection: 'releases',
    data: {
      release: releaseIds[2],
      at: '2026-11-24T02:42:07.000Z',
      reason: 'hint',
      pageMs: 700,
      ...data,
    },
  });
}

/** What the form of an article says of its way to readers, of a CMS that has been started. */
export async function getArticleProgress(payload: Payload, id: string) {
  const { getProgress } = await import('#cms/publishing/getProgress.ts');
  return getProgress(payload, 'articles', id);
}

export async function withdraw(payload: Payload, id: string) {
  return payload.update({
    collection: 'articles',
    id,
    data: { _status: 'draft', state: 'withdrawn', stateReason: 'Angkanya keliru.' },
  });
}
