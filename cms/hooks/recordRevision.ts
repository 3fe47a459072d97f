import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { isReportKind, toTarget } from '#cms/editorial/corrections.ts';
import { isSameText, toRevisionText } from '#cms/editorial/revisions.ts';
import { locales } from '#cms/publishing/documents.ts';
import type { Locale } from '#cms/publishing/documents.ts';
import { noteChanges } from '#cms/publishing/hints.ts';
import { getNames, isReadable } from '#cms/publishing/published.ts';
import { toRevision } from '#cms/publishing/revisions.ts';

/** Keeps what readers read whenever a text is published with other words than before. */
export const recordRevision: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const kind = collection.slug;
  if (doc._status !== 'published' || !isReportKind(kind)) return;
  const [names] = await getNames(req.payload, kind, [doc.id], req);
  if (!names) return;
  for (const locale of locales.filter((candidate) => isReadable(names, candidate))) {
    const row = await req.payload.findByID({
      collection: kind,
      id: doc.id,
      locale,
      fallbackLocale: false,
      joins: false,
      // A request of its own, because that of the editor speaks one language.
      req: { transactionID: req.transactionID },
    });
    const number = await record(req, { target: toTarget(kind, doc.id), locale }, row);
    if (number > 1) await noteChanges(req, [{ kind: 'histories', id: doc.id }]);
  }
};

interface Place {
  target: string;
  locale: Locale;
}

/** Answers the number of the version that it kept, 0 when the words are the same as before. */
async function record(
  req: PayloadRequest,
  place: Place,
  row: { publishedAt?: string | null },
): Promise<number> {
  const { payload, transactionID } = req;
  const { docs } = await payload.find({
    collection: 'revisions',
    where: { target: { equals: place.target }, locale: { equals: place.locale } },
    sort: '-number',
    limit: 1,
    req: { transactionID },
  });
  const [latest] = docs;
  const text = toRevisionText(row);
  if (latest && isSameText(toRevision(latest), text)) return 0;
  const now = new Date().toISOString();
  const number = (latest?.number ?? 0) + 1;
  // The first time readers read it is the time that stands on the page.
  const at = number === 1 && row.publishedAt && row.publishedAt < now ? row.publishedAt : now;
  await payload.create({
    collection: 'revisions',
    data: { ...place, number, at, ...text },
    req: { transactionID },
  });
  return number;
}
