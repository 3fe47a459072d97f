import type { Payload } from 'payload';
import type { Event } from '#cms/payload-types.ts';

/** What is remembered of a document, oldest first. */
export async function getEvents(payload: Payload, document: string): Promise<Event[]> {
  const { docs } = await payload.find({
    collection: 'events',
    where: { document: { equals: document } },
    sort: 'at',
    pagination: false,
  });
  return docs;
}
