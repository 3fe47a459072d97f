import type { PayloadRequest } from 'payload';
import type { Reference } from '#cms/publishing/documents.ts';
import { toReference } from '#cms/publishing/names.ts';
import { parseAddress } from '#cms/publishing/pageAddresses.ts';
import { getNames, readableWhere } from '#cms/publishing/published.ts';

/** The published document whose page is at this path. */
export async function findPage(req: PayloadRequest, path: string): Promise<Reference | null> {
  const address = parseAddress(path);
  if (!address) return null;
  const { kind, locale, slug } = address;
  const { docs } = await req.payload.find({
    collection: kind,
    where: { and: [readableWhere(kind), { slug: { equals: slug } }] },
    locale,
    fallbackLocale: false,
    limit: 1,
    select: { slug: true },
    req: { transactionID: req.transactionID },
  });
  const [found] = docs;
  if (!found) return null;
  const [names] = await getNames(req.payload, kind, [found.id], req);
  return names?.slugs[locale] === slug ? toReference(names, locale) : null;
}
