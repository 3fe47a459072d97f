import type { PayloadRequest } from 'payload';
import { getTitle } from '#cms/memory/getTitle.ts';
import type { CollectionKind } from '#cms/publishing/documents.ts';
import { getNames } from '#cms/publishing/published.ts';

/** A document that readers see no more. */
export interface Withdrawn {
  title: string;
  wentAt: string;
  /** What happened to it, oldest first. */
  events: { at: string; action: string }[];
}

/** What was taken from readers since then, and not given back. */
export async function findWithdrawn(req: PayloadRequest, since: string): Promise<Withdrawn[]> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { createdAt: { greater_than: since } },
    sort: 'createdAt',
    pagination: false,
    req: { transactionID: req.transactionID },
  });
  const found: Withdrawn[] = [];
  for (const rows of Map.groupBy(docs, ({ document }) => document).values()) {
    const last = rows.at(-1);
    if (!last) continue;
    const { kind, document, slug, createdAt: wentAt } = last;
    const [isPublic] = await getNames(req.payload, kind, [document], req);
    if (isPublic) continue;
    const title = (await getTitle(req, kind, document)) ?? slug;
    found.push({ title, wentAt, events: await findEvents(req, kind, document) });
  }
  return found;
}

/** Whether readers of a release that was made then saw it. */
export function wasSeen({ events, wentAt }: Withdrawn, madeAt: string): boolean {
  if (wentAt <= madeAt) return false;
  const last = events.findLast(({ at }) => at <= madeAt);
  if (last) return last.action === 'published';
  return events.every(({ action }) => action !== 'published');
}

async function findEvents(req: PayloadRequest, kind: CollectionKind, document: string) {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: {
      kind: { equals: kind },
      document: { equals: document },
      action: { in: ['published', 'withdrawn', 'trashed'] },
    },
    sort: 'at',
    pagination: false,
    select: { at: true, action: true },
    req: { transactionID: req.transactionID },
  });
  return docs;
}
