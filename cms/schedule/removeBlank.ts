import type { Payload } from 'payload';
import { asSystem } from '#cms/schedule/asSystem.ts';

/** What is made when its form opens, and by what it is called. */
const titles = { articles: 'title', stories: 'title', sellers: 'name' } as const;
type Kind = keyof typeof titles;

/** A form that was opened and left alone is not taken from whoever comes back to it the same day. */
const patienceMs = 24 * 60 * 60 * 1000;
/** A form saves itself two seconds after a letter, so that what was written to is older by more. */
const momentMs = 1000;

/**
 * Removes what nobody wrote: a form that saves itself makes its document when it opens, so that
 * whoever only looks leaves one without a title behind.
 */
export async function removeBlank(payload: Payload, now = new Date()): Promise<void> {
  for (const kind of Object.keys(titles) as Kind[]) {
    const ids = await findUntouched(payload, kind, new Date(now.getTime() - patienceMs));
    for (const id of ids) {
      await asSystem(payload, async (req) => {
        await payload.delete({ collection: kind, id, req });
      });
    }
  }
}

async function findUntouched(payload: Payload, kind: Kind, before: Date): Promise<string[]> {
  const { docs } = await payload.find({
    collection: kind,
    where: {
      and: [
        { _status: { equals: 'draft' } },
        { [titles[kind]]: { exists: false } },
        { createdAt: { less_than: before.toISOString() } },
      ],
    },
    draft: true,
    limit: 100,
    pagination: false,
    select: { createdAt: true, updatedAt: true },
  });
  const ids = docs.filter(isUntouched).map(({ id }) => id);
  const noted = await payload.find({
    collection: 'documentNotes',
    where: { document: { in: ids } },
    pagination: false,
    select: { document: true },
  });
  return ids.filter((id) => noted.docs.every(({ document }) => document !== id));
}

function isUntouched({ createdAt, updatedAt }: { createdAt: string; updatedAt: string }): boolean {
  return Date.parse(updatedAt) - Date.parse(createdAt) < momentMs;
}
