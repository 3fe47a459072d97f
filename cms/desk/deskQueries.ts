import { addDays } from '#cms/desk/days.ts';
import type { Asking, DeskItem } from '#cms/desk/getDesk.ts';

interface Found {
  total: number;
  items: DeskItem[];
}

/** A fact is renewed in about two months. */
const noticeDays = 60;

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
    depth: 0,
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
    depth: 0,
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

/** Published sellers with a certificate that has run out or soon will, the most urgent first. */
export async function getExpiringFacts(asking: Asking, limit: number): Promise<Found> {
  const { payload, user, now } = asking;
  const until = addDays(now, noticeDays).toISOString();
  const { docs } = await payload.find({
    collection: 'sellers',
    where: {
      _status: { equals: 'published' },
      'certificates.validUntil': { less_than_equal: until },
    },
    limit: 500,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
    select: { name: true, certificates: true },
  });
  const items = docs.flatMap(({ id, name, certificates }) =>
    (certificates ?? [])
      .filter(({ validUntil }) => validUntil && validUntil <= until)
      .map(({ kind, validUntil }) => ({
        kind: 'sellers' as const,
        id,
        title: name,
        at: validUntil ?? null,
        remark: kind,
      })),
  );
  const sorted = items.toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  return { total: sorted.length, items: sorted.slice(0, limit) };
}
