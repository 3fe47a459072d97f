import type { Payload } from 'payload';
import { collectionKinds } from '#cms/publishing/documents.ts';
import type { CollectionKind, Page, Redirect, Reference } from '#cms/publishing/documents.ts';
import { toReference } from '#cms/publishing/names.ts';
import type { Names } from '#cms/publishing/names.ts';
import { getNames } from '#cms/publishing/published.ts';
import { getWithdrawals } from '#cms/publishing/withdrawals.ts';

/** Every address that a published document gave up, with the document if it is still published. */
export async function getRedirects(
  payload: Payload,
  { page, limit }: { page: number; limit: number },
): Promise<Page<Redirect>> {
  const found = await payload.find({
    collection: 'redirects',
    depth: 0,
    page,
    limit,
    sort: ['kind', 'locale', 'slug'],
  });
  const names = new Map<string, Names>();
  for (const kind of collectionKinds) {
    const ids = found.docs.filter((row) => row.kind === kind).map(({ document }) => document);
    if (ids.length === 0) continue;
    for (const name of await getNames(payload, kind, ids)) names.set(toKey(name), name);
  }
  const withdrawn = await getWithdrawn(payload);
  const documents = found.docs.map(({ kind, locale, slug, document }) => {
    const target = names.get(toKey({ kind, id: document }));
    const to = target ? toReference(target, locale) : null;
    return {
      kind,
      locale,
      slug,
      to: to ?? withdrawn.get(`${toKey({ kind, id: document })}/${locale}`) ?? null,
    };
  });
  const { totalDocs: total } = await payload.count({ collection: 'redirects' });
  return { documents, page, totalPages: Math.ceil(total / limit), total };
}

function toKey({ kind, id }: { kind: CollectionKind; id: string }): string {
  return `${kind}/${id}`;
}

/** Where pages say why their text was withdrawn; nothing of the text is told, not its title either. */
async function getWithdrawn(payload: Payload): Promise<Map<string, Reference>> {
  const withdrawals = await getWithdrawals(payload);
  return new Map(
    withdrawals.map(({ id, locale, address }) => [
      `${toKey({ kind: address.kind, id })}/${locale}`,
      { ...address, id, locale, name: '' },
    ]),
  );
}
