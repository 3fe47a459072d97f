import type { Payload } from 'payload';
import { asSystem } from '#cms/schedule/asSystem.ts';

/** What is made when its form opens, and the fields that whoever writes one begins with. */
const begun = {
  articles: ['title', 'summary', 'body', 'image', 'notes'],
  stories: ['title', 'summary', 'body', 'image', 'notes'],
  sellers: ['name', 'owner', 'tagline', 'about', 'image', 'offers', 'contacts', 'notes'],
} as const;
type Kind = keyof typeof begun;

/** A form that was opened and left alone is not taken from whoever comes back to it the same day. */
const patienceMs = 24 * 60 * 60 * 1000;
/** A form saves itself two seconds after a letter, so that what was written to is older by more. */
const momentMs = 1000;

/**
 * Removes what nobody wrote: a form that saves itself makes its document when it opens, so that
 * whoever only looks leaves an empty one behind.
 */
export async function removeBlank(payload: Payload, now = new Date()): Promise<void> {
  for (const kind of Object.keys(begun) as Kind[]) {
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
        { [begun[kind][0]]: { exists: false } },
        { createdAt: { less_than: before.toISOString() } },
      ],
    },
    draft: true,
    locale: 'all',
    limit: 100,
    pagination: false,
  });
  const ids = docs.filter((document) => isUntouched(kind, document)).map(({ id }) => id);
  const noted = await payload.find({
    collection: 'documentNotes',
    where: { document: { in: ids } },
    pagination: false,
    select: { document: true },
  });
  return ids.filter((id) => noted.docs.every(({ document }) => document !== id));
}

function isUntouched(kind: Kind, document: { createdAt: string; updatedAt: string }): boolean {
  const { createdAt, updatedAt } = document;
  if (Date.parse(updatedAt) - Date.parse(createdAt) >= momentMs) return false;
  const fields = new Map(Object.entries(document));
  return begun[kind].every((name) => isEmpty(fields.get(name)));
}

/** Also a field that is empty in all languages. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
