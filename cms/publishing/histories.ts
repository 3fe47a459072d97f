import type { Payload } from 'payload';
import { parseTarget, reportKinds, toTarget } from '#cms/editorial/corrections.ts';
import { locales } from '#cms/publishing/documents.ts';
import type { ListingEntry } from '#cms/publishing/lists.ts';
import type { History } from '#cms/publishing/recordDocuments.ts';
import { getNames, isReadable } from '#cms/publishing/published.ts';
import { toRevision } from '#cms/publishing/revisions.ts';
import { withTouches } from '#cms/publishing/touches.ts';

/** A history without its texts; `target` names the text as its versions do. */
export type HistoryEntry = ListingEntry & { kind: 'histories'; target: string };

/** Published texts of which readers can compare two versions or more. */
export async function getHistoryEntries(payload: Payload): Promise<HistoryEntry[]> {
  const entries = new Map<string, HistoryEntry>();
  const { docs } = await payload.find({
    collection: 'revisions',
    where: { number: { greater_than: 1 } },
    select: { target: true, locale: true, at: true },
    pagination: false,
    sort: ['target', 'locale', 'number'],
  });
  for (const { target, locale, at } of docs) {
    const { id } = parseTarget(target);
    entries.set(`${target}/${locale}`, { kind: 'histories', id, locale, updatedAt: at, target });
  }
  const readable = await getReadable(payload, [...entries.values()]);
  return withTouches(payload, 'histories', readable);
}

export async function findHistories(payload: Payload, entries: HistoryEntry[]): Promise<History[]> {
  if (entries.length === 0) return [];
  const { docs } = await payload.find({
    collection: 'revisions',
    where: { target: { in: entries.map(({ target }) => target) } },
    pagination: false,
    sort: 'number',
  });
  const texts = Map.groupBy(docs, ({ target, locale }) => `${target}/${locale}`);
  return entries.map(({ target, kind, id, locale, updatedAt }) => ({
    kind,
    id,
    locale,
    updatedAt,
    revisions: (texts.get(`${target}/${locale}`) ?? []).map((row) => ({
      at: row.at,
      text: row.withheld ? null : toRevision(row),
    })),
  }));
}

/** A text that is published no more, or not in that language, shows no versions either. */
async function getReadable(payload: Payload, entries: HistoryEntry[]): Promise<HistoryEntry[]> {
  const readable = new Set<string>();
  for (const kind of reportKinds) {
    const own = entries.filter(({ target }) => parseTarget(target).kind === kind);
    if (own.length === 0) continue;
    for (const names of await getNames(payload, kind, [...new Set(own.map(({ id }) => id))])) {
      for (const locale of locales.filter((one) => isReadable(names, one))) {
        readable.add(`${toTarget(kind, names.id)}/${locale}`);
      }
    }
  }
  return entries.filter(({ target, locale }) => readable.has(`${target}/${locale}`));
}
