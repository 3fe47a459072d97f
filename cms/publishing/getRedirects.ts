import type { Payload } from 'payload';
import { collectionKinds } from '#cms/publishing/documents.ts';
import type { CollectionKind, Reference } from '#cms/publishing/documents.ts';
import type { AddressRedirect, Page, Redirect, WrittenRedirect } from '#cms/publishing/lists.ts';
import { toReference } from '#cms/publishing/names.ts';
import type { Names } from '#cms/publishing/names.ts';
import { getNames } from '#cms/publishing/published.ts';
import { getAllWithdrawals } from '#cms/publishing/withdrawals.ts';

interface Target {
  kind: CollectionKind;
  id: string;
}

/** Every address that a published document gave up, then every one that an editor redirected. */
export async function getRedirects(
  payload: Payload,
  { page, limit }: { page: number; limit: number },
): Promise<Page<AddressRedirect>> {
  const { totalDocs: recorded } = await payload.count({ collection: 'redirects' });
  const first = (page - 1) * limit;
  const moved = first < recorded ? await getRecorded(payload, page, limit) : [];
  const all = await getWritten(payload);
  const from = Math.max(0, first - recorded);
  const written = all.slice(from, from + limit - moved.length);
  const total = recorded + all.length;
  return { documents: [...moved, ...written], page, totalPages: Math.ceil(total / limit), total };
}

async function getRecorded(payload: Payload, page: number, limit: number): Promise<Redirect[]> {
  const { docs } = await payload.find({
    collection: 'redirects',
    page,
    limit,
    sort: ['kind', 'locale', 'slug'],
  });
  const targets = docs.map(({ kind, document }) => ({ kind, id: document }));
  const names = await findNames(payload, targets);
  const withdrawn = await getWithdrawn(payload);
  return docs.map(({ kind, locale, slug, document }) => {
    const target = names.get(toKey({ kind, id: document }));
    const to = target ? toReference(target, locale) : null;
    return {
      kind,
      locale,
      slug,
      to: to ?? withdrawn.get(`${toKey({ kind, id: document })}/${locale}`) ?? null,
    };
  });
}

async function getWritten(payload: Payload): Promise<WrittenRedirect[]> {
  const { docs } = await payload.find({
    collection: 'writtenRedirects',
    pagination: false,
    sort: 'path',
  });
  const targets = docs.map(({ to }) => (to ? { kind: to.relationTo, id: toId(to.value) } : null));
  const names = await findNames(
    payload,
    targets.filter((target) => target !== null),
  );
  return docs.map(({ path, locale, url }, at) => {
    const target = targets[at];
    const found = target ? names.get(toKey(target)) : undefined;
    return {
      path,
      to: found ? toReference(found, locale ?? 'id') : null,
      url: target ? null : url || null,
    };
  });
}

/** The names of those targets that are published. */
async function findNames(payload: Payload, targets: Target[]): Promise<Map<string, Names>> {
  const found = new Map<string, Names>();
  for (const kind of collectionKinds) {
    const ids = targets.filter((target) => target.kind === kind).map(({ id }) => id);
    if (ids.length === 0) continue;
    for (const names of await getNames(payload, kind, ids)) found.set(toKey(names), names);
  }
  return found;
}

function toId(value: string | { id: string }): string {
  return typeof value === 'string' ? value : value.id;
}

function toKey({ kind, id }: Target): string {
  return `${kind}/${id}`;
}

/** Where pages say why their text was withdrawn; nothing of the text is told, not its title either. */
async function getWithdrawn(payload: Payload): Promise<Map<string, Reference>> {
  const withdrawals = await getAllWithdrawals(payload);
  return new Map(
    withdrawals.map(({ id, locale, address }) => [
      `${toKey({ kind: address.kind, id })}/${locale}`,
      { ...address, id, locale, name: '' },
    ]),
  );
}
