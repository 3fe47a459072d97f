import type { Payload, PayloadRequest, Where } from 'payload';
import type { CollectionKind, Locale } from '#cms/publishing/documents.ts';
import { isNews, isTranslated, nameField, toNames } from '#cms/publishing/names.ts';
import type { Names } from '#cms/publishing/names.ts';

const draftedKinds: readonly CollectionKind[] = ['articles', 'stories', 'sellers'];

/**
 * The one place where drafts are hidden from readers. A newer draft of a published document lives
 * in the versions, so the row itself stays what was published; trashed rows Payload leaves out.
 */
export function publishedWhere(kind: CollectionKind): Where {
  return draftedKinds.includes(kind) ? { _status: { equals: 'published' } } : {};
}

/** Published, and filled in the language that is being read: half a translation is none. */
export function readableWhere(kind: CollectionKind): Where {
  const filled = filledFields(kind).map((field) => ({ [field]: { exists: true } }));
  return { and: [publishedWhere(kind), ...filled] };
}

export function isReadable(names: Names, locale: Locale): boolean {
  return names.slugs[locale] !== undefined;
}

/** The names of all published documents of a kind, or of those with the given ids. */
export async function getNames(
  payload: Payload,
  kind: CollectionKind,
  ids?: string[],
  req?: Pick<PayloadRequest, 'transactionID'>,
): Promise<Names[]> {
  const scope = ids ? toScope(ids) : {};
  // Only the transaction: the rest of a request says which language and user it is for.
  const transaction = req && { req: { transactionID: req.transactionID } };
  const { docs } = await payload.find({
    collection: kind,
    where: { and: [publishedWhere(kind), scope] },
    locale: 'all',
    pagination: false,
    select: { slug: true, [nameField(kind)]: true, updatedAt: true },
    sort: ['createdAt', 'id'],
    ...transaction,
  });
  const names = docs.map((doc) => toNames(kind, doc));
  if (!isNews(kind)) return names;
  const translated = await getTranslatedIds(payload, kind, { scope, transaction });
  return names.map((found) => (translated.has(found.id) ? found : withoutEnglish(found)));
}

/** MongoDB refuses a list without one possible id in it, but finds nothing under a wrong id alone. */
function toScope([first = '', ...others]: string[]): Where {
  return others.length === 0 ? { id: { equals: first } } : { id: { in: [first, ...others] } };
}

interface Transaction {
  req: Pick<PayloadRequest, 'transactionID'>;
}

/** The text of news is too long to read for its name alone, so the database says who has one. */
async function getTranslatedIds(
  payload: Payload,
  kind: CollectionKind,
  { scope, transaction }: { scope: Where; transaction: Transaction | undefined },
): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: kind,
    where: { and: [readableWhere(kind), scope] },
    locale: 'en',
    fallbackLocale: false,
    pagination: false,
    select: { updatedAt: true },
    ...transaction,
  });
  return new Set(docs.map(({ id }) => id));
}

function withoutEnglish({ slugs, names, ...rest }: Names): Names {
  return { ...rest, slugs: { id: slugs.id }, names: { id: names.id } };
}

function filledFields(kind: CollectionKind): string[] {
  if (!isTranslated(kind)) return [];
  const named = ['slug', nameField(kind)];
  return isNews(kind) ? [...named, 'summary', 'body'] : named;
}
