import type { Payload } from 'payload';
import { getCorrectionEntries } from '#cms/publishing/correctionEntries.ts';
import { recordKinds } from '#cms/publishing/documents.ts';
import type { Doc, Kind, Locale, RecordKind } from '#cms/publishing/documents.ts';
import type { ListingEntry, Page } from '#cms/publishing/lists.ts';
import type { CorrectionEntry, Withdrawal } from '#cms/publishing/recordDocuments.ts';
import { findHistories, getHistoryEntries } from '#cms/publishing/histories.ts';
import type { HistoryEntry } from '#cms/publishing/histories.ts';
import { getWithdrawals } from '#cms/publishing/withdrawals.ts';

/** What a list says of a record: all of it, but for the texts of a history. */
type Listed = CorrectionEntry | Withdrawal | HistoryEntry;

const lists: Record<RecordKind, (payload: Payload) => Promise<Listed[]>> = {
  corrections: getCorrectionEntries,
  withdrawals: getWithdrawals,
  histories: getHistoryEntries,
};

export function isRecordKind(kind: Kind): kind is RecordKind {
  return recordKinds.some((candidate) => candidate === kind);
}

/** What belongs in the listing of everything published. */
export async function getRecordEntries(payload: Payload): Promise<ListingEntry[]> {
  const entries: Listed[] = [];
  for (const kind of recordKinds) entries.push(...(await lists[kind](payload)));
  return entries.map(({ kind, id, locale, updatedAt }) => ({ kind, id, locale, updatedAt }));
}

export async function getRecords(
  payload: Payload,
  kind: RecordKind,
  { locale, page, limit }: { locale: Locale; page: number; limit: number },
): Promise<Page<Doc>> {
  const entries = (await lists[kind](payload)).filter((entry) => entry.locale === locale);
  const documents = await complete(payload, entries.slice((page - 1) * limit, page * limit));
  const total = entries.length;
  return { documents, page, totalPages: Math.ceil(total / limit), total };
}

export async function getRecord(
  payload: Payload,
  kind: RecordKind,
  id: string,
  locale: Locale,
): Promise<Doc | null> {
  const entries = await lists[kind](payload);
  const asked = entries.filter((entry) => entry.id === id && entry.locale === locale);
  const [document] = await complete(payload, asked);
  return document ?? null;
}

/** Reads the texts of those histories that are asked for. */
async function complete(payload: Payload, entries: Listed[]): Promise<Doc[]> {
  const histories = entries.filter((entry) => entry.kind === 'histories');
  const others = entries.filter((entry) => entry.kind !== 'histories');
  return [...others, ...(await findHistories(payload, histories))];
}
