import type { Payload } from 'payload';
import { z } from 'zod';
import type { Release } from '#cms/payload-types.ts';
import { env } from '#cms/env.ts';
import { locales } from '#cms/publishing/documents.ts';
import type { Kind, Locale } from '#cms/publishing/documents.ts';
import { getLastChange } from '#cms/publishing/lastChange.ts';
import type { Address } from '#cms/publishing/lastChange.ts';
import { getPublisherStatus } from '#cms/publishing/publisherControl.ts';

/**
 * How far the last change of a document is on its way to readers: `live` when they see it, which
 * of a withdrawal is that they see nothing. Durations are in milliseconds since the change.
 */
export interface Progress {
  state: 'unpublished' | 'unattended' | 'waiting' | 'absent' | 'live' | 'failed' | 'rolledBack';
  isWithdrawal: boolean;
  /** When the change was made; null when there is none. */
  changedAt: string | null;
  /** How long ago that is. */
  waitedMs: number;
  /** When the publisher showed this change; null when it came with the whole site. */
  at: string | null;
  pageMs: number | null;
  searchMs: number | null;
  links: { locale: Locale; url: string }[];
  error: string | null;
}

/** Most changes have their receipt by then, and nobody needs to be asked about them. */
const usualMs = 1500;

const nothing = { at: null, pageMs: null, searchMs: null, links: [], error: null };

export async function getProgress(payload: Payload, kind: Kind, id: string): Promise<Progress> {
  const change = await getLastChange(payload, kind, id);
  if (change === null) {
    const none = { isWithdrawal: false, changedAt: null, waitedMs: 0 };
    return { ...nothing, ...none, state: 'unpublished' };
  }
  const { at: changedAt, isWithdrawal } = change;
  const known = { isWithdrawal, changedAt, waitedMs: Date.now() - Date.parse(changedAt) };
  const own = await findReceipt(payload, { documents: { in: [`${kind}/${id}`] } });
  const isOwn = own !== undefined && own.createdAt >= changedAt;
  const receipt = isOwn ? own : await findWhole(payload, changedAt);
  const isThere = isWithdrawal || (receipt && isGoodReceipt(receipt));
  const links = toLinks(isThere ? change.addresses : toReported(own, kind, id));
  if (!receipt) return { ...nothing, ...known, links, state: await getWait(known.waitedMs) };
  const shown = await findReceipt(payload, isGood);
  if (shown && isGoodReceipt(receipt) && isOlder(shown, receipt)) {
    return { ...nothing, ...known, links, state: 'rolledBack', at: shown.at };
  }
  if (!isOwn) return { ...nothing, ...known, links, state: 'live' };
  return { ...known, ...toResult(receipt), links };
}

/** Why there is no receipt yet. */
async function getWait(waitedMs: number): Promise<'unattended' | 'waiting' | 'absent'> {
  if (!env.PUBLISHER_URL) return 'unattended';
  if (waitedMs < usualMs) return 'waiting';
  return (await getPublisherStatus()) === null ? 'absent' : 'waiting';
}

/** The last of these tells which release readers see. */
const isGood = { 'error.message': { exists: false } };

function isGoodReceipt({ error }: Release): boolean {
  return !error?.message;
}

/** Whether readers of one release do not see what came with the other: names begin with a time. */
function isOlder(shown: Release, carrier: Release): boolean {
  return shown.release < carrier.release;
}

/**
 * A look at everything there is, whether or not it names the document. It began so long before its
 * receipt as it says, and saw nothing that was saved since.
 */
async function findWhole(payload: Payload, changedAt: string): Promise<Release | undefined> {
  const reason = { in: ['export', 'reconcile'] };
  const whole = await findReceipt(payload, { reason, pageMs: { exists: true }, ...isGood });
  if (!whole) return undefined;
  const begun = Date.parse(whole.createdAt) - (whole.pageMs ?? 0);
  return begun >= Date.parse(changedAt) ? whole : undefined;
}

async function findReceipt(
  payload: Payload,
  where: NonNullable<Parameters<Payload['find']>[0]['where']>,
): Promise<Release | undefined> {
  const { docs } = await payload.find({
    collection: 'releases',
    where,
    sort: '-createdAt',
    limit: 1,
  });
  return docs[0];
}

/** By the clock of the CMS a receipt is newer than the change; `at` is the publisher's own time. */
function toResult({ at, pageMs, searchMs, error }: Release) {
  return {
    state: error?.message ? ('failed' as const) : ('live' as const),
    at,
    pageMs: pageMs ?? null,
    searchMs: searchMs ?? null,
    error: error?.message ?? null,
  };
}

const reported = z.array(
  z.object({
    kind: z.string(),
    id: z.string(),
    locale: z.enum(locales),
    path: z.string().startsWith('/'),
  }),
);

/** Where readers found it when it was last reported, which it may have left since. */
function toReported(receipt: Release | undefined, kind: Kind, id: string): Address[] {
  const found = reported.safeParse(receipt?.addresses).data ?? [];
  return found.filter((address) => address.kind === kind && address.id === id);
}

function toLinks(addresses: Address[]): Progress['links'] {
  return addresses.map(({ locale, path }) => ({ locale, url: new URL(path, env.SITE_URL).href }));
}
