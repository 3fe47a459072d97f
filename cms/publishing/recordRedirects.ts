import type { PayloadRequest } from 'payload';
import { getTitle } from '#cms/memory/getTitle.ts';
import { recordEvent } from '#cms/memory/recordEvent.ts';
import { locales } from '#cms/publishing/documents.ts';
import type { CollectionKind, Locale } from '#cms/publishing/documents.ts';
import type { Names } from '#cms/publishing/names.ts';
import { documentPath } from '#site/lib/paths.ts';

interface Address {
  kind: CollectionKind;
  locale: Locale;
  slug: string;
}

/** Notes the addresses that a published document gave up, and frees those it has taken. */
export async function recordRedirects(
  req: PayloadRequest,
  before: Names | null,
  after: Names | null,
): Promise<void> {
  for (const locale of locales) {
    const old = before?.slugs[locale];
    const taken = after?.slugs[locale];
    if (old === taken) continue;
    if (after && taken) await forget(req, { kind: after.kind, locale, slug: taken });
    if (before && old) await record(req, { kind: before.kind, locale, slug: old }, before.id);
    if (after && old && taken) await remember(req, after, { locale, old, taken });
  }
}

async function record(req: PayloadRequest, address: Address, document: string): Promise<void> {
  await forgetRecorded(req, address);
  await req.payload.create({
    collection: 'redirects',
    data: { ...address, document },
    req: { transactionID: req.transactionID },
  });
}

/** A page wins over whatever led from its address, and once it moves on it alone is followed. */
async function forget(req: PayloadRequest, address: Address): Promise<void> {
  await forgetRecorded(req, address);
  const path = documentPath(address);
  if (path === null) return;
  await req.payload.delete({
    collection: 'writtenRedirects',
    where: { path: { equals: path } },
    req: { transactionID: req.transactionID },
  });
}

async function forgetRecorded(req: PayloadRequest, address: Address): Promise<void> {
  const { kind, locale, slug } = address;
  await req.payload.delete({
    collection: 'redirects',
    where: { kind: { equals: kind }, locale: { equals: locale }, slug: { equals: slug } },
    req: { transactionID: req.transactionID },
  });
}

interface Move {
  locale: Locale;
  old: string;
  taken: string;
}

async function remember(req: PayloadRequest, { kind, id }: Names, { locale, old, taken }: Move) {
  const from = documentPath({ kind, locale, slug: old });
  const to = documentPath({ kind, locale, slug: taken });
  if (from === null) return;
  const title = await getTitle(req, kind, id);
  const event = { action: 'addressChanged', kind, document: id, title, locale } as const;
  await recordEvent(req, { ...event, from, to, detail: `${from} → ${to}` });
}
