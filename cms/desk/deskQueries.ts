import type { Asking, DeskItem } from '#cms/desk/getDesk.ts';

export interface Found {
  total: number;
  items: DeskItem[];
}

/** The texts somebody began or submitted, as the memory has it; the latest thousand events. */
export async function getOwnTexts({ payload, user }: Asking): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'events',
    where: {
      user: { equals: user.id },
      kind: { in: ['articles', 'stories'] },
      action: { in: ['created', 'duplicated', 'submitted'] },
    },
    sort: '-at',
    limit: 1000,
    pagination: false,
    select: { document: true },
  });
  return [...new Set(docs.map(({ document }) => document ?? ''))].filter(Boolean);
}

/** Notes that call somebody and are not settled. */
export async function getOpenNotes(asking: Asking, limit: number): Promise<Found> {
  const { payload, user } = asking;
  const { docs, totalDocs } = await payload.find({
    collection: 'documentNotes',
    where: { resolved: { not_equals: true }, mentions: { in: [user.id] } },
    sort: '-createdAt',
    limit,
    overrideAccess: false,
    user,
  });
  const items = docs.map(({ kind, document, title, text, authorName, createdAt }) => ({
    kind,
    id: document,
    title: title ?? '',
    at: createdAt,
    remark: authorName ? `${authorName}: ${text}` : text,
  }));
  return { total: totalDocs, items };
}
