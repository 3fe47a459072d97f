import type { Payload } from 'payload';
import { z } from 'zod';
import type { Release } from '#cms/payload-types.ts';
import { env } from '#cms/env.ts';
import { locales } from '#cms/publishing/documents.ts';
import type { Kind, Locale } from '#cms/publishing/documents.ts';
import { getNames } from '#cms/publishing/published.ts';
import { isRecordKind } from '#cms/publishing/records.ts';

/** How far a document is on its way to readers. Durations are in milliseconds since the change. */
export interface Progress {
  state: 'unpublished' | 'unattended' | 'waiting' | 'live' | 'failed' | 'rolledBack';
  at: string | null;
  pageMs: number | null;
  searchMs: number | null;
  links: { locale: Locale; url: string }[];
  error: string | null;
}

const nothing = { at: null, pageMs: null, searchMs: null, links: [], error: null };

export async function getProgress(payload: Payload, kind: Kind, id: string): Promise<Progress> {
  const changedAt = await getChangedAt(payload, kind, id);
  if (changedAt === null) return { ...nothing, state: 'unpublished' };
  const own = await findReceipt(payload, { documents: { in: [`${kind}/${id}`] } });
  const links = toLinks(own, kind, id);
  const isOwn = own !== undefined && own.createdAt >= changedAt;
  const receipt = isOwn ? own : await findWhole(payload, changedAt);
  if (!receipt) return { ...nothing, links, state: env.PUBLISHER_URL ? 'waiting' : 'unattended' };
  const newest = await findReceipt(payload, isGood);
  if (newest?.reason === 'rollback' && newest.createdAt > receipt.createdAt) {
    return { ...nothing, links, state: 'rolledBack', at: newest.at };
  }
  return { ...toResult(receipt), ...(!isOwn && { pageMs: null, searchMs: null }), links };
}

const isGood = { 'error.message': { exists: false } };

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

/** When what readers see of it last changed; null when they see nothing of it. */
async function getChangedAt(payload: Payload, kind: Kind, id: string): Promise<string | null> {
  if (isRecordKind(kind)) return null;
  if (kind !== 'frontPage') {
    const [names] = await getNames(payload, kind, [id]);
    return names?.updatedAt ?? null;
  }
  const { updatedAt } = await payload.findGlobal({ slug: 'frontPage' });
  return updatedAt ?? null;
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
function toResult({ at, pageMs, searchMs, error }: Release): Omit<Progress, 'links'> {
  return {
    state: error?.message ? 'failed' : 'live',
    at,
    pageMs: pageMs ?? null,
    searchMs: searchMs ?? null,
    error: error?.message ?? null,
  };
}

const addresses = z.array(
  z.object({
    kind: z.string(),
    id: z.string(),
    locale: z.enum(locales),
    path: z.string().startsWith('/'),
  }),
);

function toLinks(receipt: Release | undefined, kind: Kind, id: string): Progress['links'] {
  const found = addresses.safeParse(receipt?.addresses).data ?? [];
  return found
    .filter((address) => address.kind === kind && address.id === id)
    .map(({ locale, path }) => ({ locale, url: new URL(path, env.SITE_URL).href }));
}
