import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { getInternalLinks } from '#cms/editorial/checks/body.ts';
import { toCheckedText } from '#cms/editorial/checks/checkedText.ts';
import type { CheckedText } from '#cms/editorial/checks/checkedText.ts';
import type { CheckContext, CheckedLicence, Locale } from '#cms/editorial/checks/finding.ts';
import { getPictureIds } from '#cms/editorial/checks/pictures.ts';
import { getPlaceholders } from '#cms/editorial/checks/placeholders.ts';
import { collectionKinds } from '#cms/publishing/documents.ts';
import { publishedWhere } from '#cms/publishing/published.ts';

interface Asked {
  locale: Locale;
  /** The document itself, as "articles/<id>": it may link to itself before it is published. */
  self: string | null;
  /** Whether advice is wanted, which costs reading all people. */
  withAdvice: boolean;
}

type Request = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Reads what the checks have to know about everything that a text names. */
export async function getContext(
  req: Request,
  text: CheckedText,
  { locale, self, withAdvice }: Asked,
): Promise<CheckContext> {
  const [pictures, licences, readable, placeholders, people] = await Promise.all([
    getPictures(req, getPictureIds(text)),
    getLicences(req, text.rights.licence),
    getReadable(req, text),
    getTemplateWords(req, text),
    withAdvice ? getPeople(req) : [],
  ]);
  if (self) readable.add(self);
  return { locale, now: new Date(), pictures, licences, readable, placeholders, people };
}

const filled = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null);

const pictureRow = z.object({
  id: z.string(),
  filename: z.string().catch(''),
  alt: z.object({ id: filled, en: filled }).catch({ id: null, en: null }),
  credit: filled,
  rights: filled,
  width: z
    .number()
    .nullish()
    .transform((value) => value ?? null),
});

async function getPictures({ payload, transactionID }: Request, ids: string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    locale: 'all',
    pagination: false,
    select: { filename: true, alt: true, credit: true, rights: true, width: true },
    req: { transactionID },
  });
  return new Map(docs.map((doc) => pictureRow.parse(doc)).map(({ id, ...facts }) => [id, facts]));
}

async function getLicences(
  { payload, transactionID }: Request,
  id: string | null,
): Promise<Map<string, CheckedLicence>> {
  if (id === null) return new Map();
  const { docs } = await payload.find({
    collection: 'licences',
    where: { id: { equals: id } },
    req: { transactionID },
  });
  return new Map(
    docs.map((doc) => [doc.id, { name: doc.name, validUntil: doc.validUntil ?? null }]),
  );
}

async function getReadable(
  { payload, transactionID }: Request,
  text: CheckedText,
): Promise<Set<string>> {
  const linked = getInternalLinks(text).flatMap(({ document }) => document ?? []);
  const found = await Promise.all(
    collectionKinds.map(async (kind) => {
      const ids = linked.filter(({ collection }) => collection === kind).map(({ id }) => id);
      if (ids.length === 0) return [];
      const { docs } = await payload.find({
        collection: kind,
        where: { and: [publishedWhere(kind), { id: { in: ids } }] },
        pagination: false,
        select: {},
        req: { transactionID },
      });
      return docs.map(({ id }) => `${kind}/${id}`);
    }),
  );
  return new Set(found.flat());
}

/** What the templates say in brackets, asked only for a text that has any. */
async function getTemplateWords({ payload, transactionID }: Request, text: CheckedText) {
  if (getPlaceholders(text).length === 0) return new Set<string>();
  const languages = ['id', 'en'] as const;
  const found = await Promise.all(
    languages.map(async (locale) => {
      const { docs } = await payload.find({
        collection: 'templates',
        locale,
        pagination: false,
        req: { transactionID },
      });
      return docs.map(({ headline, summary, body }) =>
        toCheckedText({ title: headline, summary, body }),
      );
    }),
  );
  return new Set(
    found.flat().flatMap((template) => getPlaceholders(template).map(({ words }) => words)),
  );
}

async function getPeople({ payload, transactionID }: Request): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'people',
    pagination: false,
    select: { name: true },
    req: { transactionID },
  });
  return docs.map(({ name }) => name);
}
