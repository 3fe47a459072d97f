import type { Payload, Where } from 'payload';
import type { User } from '#cms/payload-types.ts';
import { isEditor } from '#cms/access/roles.ts';
import { getOpenNotes, getOwnTexts } from '#cms/desk/deskQueries.ts';
import { getExpiringCertificates, getExpiringFigures } from '#cms/desk/expiring.ts';
import { getViews, toListPath } from '#cms/desk/views.ts';
import type { ViewKey } from '#cms/desk/views.ts';

export const textKinds = ['articles', 'stories'] as const;
export type TextKind = (typeof textKinds)[number];

/** Who asks, and when. */
export interface Asking {
  payload: Payload;
  user: User;
  now: Date;
}

export interface DeskItem {
  kind: TextKind | 'sellers' | 'frontPage';
  id: string;
  title: string;
  /** The moment that matters here: of a step, a schedule, an expiry. */
  at: string | null;
  remark: string | null;
}

export interface DeskSection {
  key: ViewKey | 'drafts' | 'facts' | 'figures' | 'notes';
  /** How many there are, of which the first are listed. */
  total: number;
  items: DeskItem[];
  /** The saved views behind the count. */
  links: { kind: TextKind; count: number; path: string }[];
}

const shown = 6;

/**
 * What waits for somebody: for editors everything, for reporters their own texts. Only what the
 * fields of the collections can tell is asked.
 */
export async function getDesk(asking: Asking): Promise<DeskSection[]> {
  const own = await getOwnTexts(asking);
  const sections = await Promise.all([
    getNotes(asking),
    ...getKeys(asking).map((key) => getView(asking, key, own)),
    getDrafts(asking, own),
    ...(isEditor(asking.user) ? [getFacts(asking), getFigures(asking)] : []),
  ]);
  return sections;
}

function getKeys({ payload }: Asking): ViewKey[] {
  const known = getViews(payload.collections.articles.config.flattenedFields).map(({ key }) => key);
  return known.filter((key) => key !== 'withdrawn');
}

/** Reporters see the whole plan and all that came out, and of the rest what is theirs. */
const forEverybody: ViewKey[] = ['scheduled', 'publishedToday'];

async function getView(asking: Asking, key: ViewKey, own: string[]): Promise<DeskSection> {
  const { payload, user, now } = asking;
  const isWhole = isEditor(user) || forEverybody.includes(key);
  const found = await Promise.all(
    textKinds.map(async (kind) => {
      const view = getViews(payload.collections[kind].config.flattenedFields).find(
        (one) => one.key === key,
      );
      if (!view) return { kind, where: {}, total: 0, items: [] };
      const where = view.getWhere(now);
      const mine: Where = { and: [where, { id: { in: own } }] };
      return { kind, where, ...(await findTexts(asking, kind, isWhole ? where : mine, key)) };
    }),
  );
  const links = found
    .filter(({ total }) => isWhole && total > 0)
    .map(({ kind, total, where }) => ({ kind, count: total, path: toListPath(kind, where) }));
  return { key, ...merge(found, key), links };
}

async function getDrafts(asking: Asking, own: string[]): Promise<DeskSection> {
  const hasStates = getViews(asking.payload.collections.articles.config.flattenedFields).length > 2;
  const draft: Where = hasStates
    ? { state: { equals: 'draft' } }
    : { _status: { equals: 'draft' } };
  const where: Where = { and: [draft, { id: { in: own } }] };
  const found = await Promise.all(
    textKinds.map((kind) => findTexts(asking, kind, where, 'drafts')),
  );
  return { key: 'drafts', ...merge(found, 'drafts'), links: [] };
}

async function getNotes(asking: Asking): Promise<DeskSection> {
  return { key: 'notes', ...(await getOpenNotes(asking, shown)), links: [] };
}

async function getFacts(asking: Asking): Promise<DeskSection> {
  return { key: 'facts', ...(await getExpiringCertificates(asking, shown)), links: [] };
}

async function getFigures(asking: Asking): Promise<DeskSection> {
  return { key: 'figures', ...(await getExpiringFigures(asking, shown)), links: [] };
}

interface Text {
  id: string;
  title?: string | null;
  updatedAt: string;
  publishedAt?: string | null;
  stateChangedAt?: string | null;
  stateReason?: string | null;
  scheduledFor?: string | null;
}

async function findTexts(asking: Asking, kind: TextKind, where: Where, key: DeskSection['key']) {
  const { payload, user } = asking;
  const { docs, totalDocs } = await payload.find({
    collection: kind,
    where,
    draft: true,
    limit: key === 'scheduled' ? 50 : shown,
    sort: key === 'scheduled' ? 'scheduledFor' : '-updatedAt',
    locale: 'id',
    overrideAccess: false,
    user,
  });
  const items = docs.map((doc) => toItem(kind, doc, key));
  return { total: totalDocs, items };
}

function toItem(kind: TextKind, text: Text, key: DeskSection['key']): DeskItem {
  const moments: Partial<Record<DeskSection['key'], string | null | undefined>> = {
    scheduled: text.scheduledFor,
    publishedToday: text.publishedAt,
    drafts: text.updatedAt,
  };
  const at = moments[key] ?? text.stateChangedAt ?? text.updatedAt;
  const remark = key === 'askedBack' || key === 'approved' ? (text.stateReason ?? null) : null;
  return { kind, id: text.id, title: text.title ?? '', at, remark };
}

/** The first of both kinds: what is planned in its order, everything else newest first. */
function merge(found: { total: number; items: DeskItem[] }[], key: DeskSection['key']) {
  const sign = key === 'scheduled' ? 1 : -1;
  const items = found
    .flatMap((one) => one.items)
    .toSorted((a, b) => sign * (a.at ?? '').localeCompare(b.at ?? ''));
  const total = found.reduce((sum, one) => sum + one.total, 0);
  return { total, items: key === 'scheduled' ? items : items.slice(0, shown) };
}
