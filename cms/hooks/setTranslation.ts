import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { z } from 'zod';
import { followTranslation } from '#cms/editorial/translation.ts';
import type { Translation, Wording } from '#cms/editorial/translation.ts';
import { locales } from '#cms/publishing/documents.ts';
import type { Locale } from '#cms/publishing/documents.ts';

/** In the context of an update: whoever makes it says that the translation follows the original. */
export const confirmingTranslation = { isTranslationConfirmed: true };

type Hook = Parameters<CollectionBeforeChangeHook>[0];

/** Says after every save how the English stands to the Indonesian; nothing typed overrides it. */
export const setTranslation: CollectionBeforeChangeHook = async (hook) => {
  const { context, data, originalDoc, req } = hook;
  // A version comes back with what was true of it.
  if (context['isRestoringVersion']) return data;
  const before = readTranslation(originalDoc);
  const isConfirmed = context['isTranslationConfirmed'] === true;
  const { id: original, en: translation } = await getWordings(hook);
  const at = new Date().toISOString();
  const isPublished = data._status === 'published';
  const now = { original, translation, isPublished, isConfirmed, at };
  const after = followTranslation(before, now);
  const madeBy =
    after.madeAt === before?.madeAt ? originalDoc?.translation?.madeBy : (req.user?.id ?? null);
  return { ...data, translation: { ...after, madeBy: madeBy ?? null } };
};

const stored = z.object({
  status: z.enum(['missing', 'inWork', 'current', 'stale']),
  basis: z
    .array(z.string())
    .nullish()
    .transform((basis) => basis ?? null),
  madeAt: z
    .string()
    .nullish()
    .transform((at) => at ?? null),
});

/** How the translation stands as a document has it; null where nothing has said so yet. */
export function readTranslation(document: unknown): Translation | null {
  return z.object({ translation: stored }).safeParse(document).data?.translation ?? null;
}

async function getWordings({ collection, data, originalDoc, req }: Hook) {
  const { locale } = req;
  if (locale !== 'id' && locale !== 'en') {
    return { id: pickWording(data, 'id'), en: pickWording(data, 'en') };
  }
  const other = locale === 'id' ? 'en' : 'id';
  const kept = originalDoc?.id
    ? await getWording(req, { collection: collection.slug, id: originalDoc.id }, other)
    : {};
  return { id: kept, en: kept, [locale]: pickWording(data, locale) };
}

/** The newest draft in a language. */
export async function getWording(
  { payload, transactionID }: PayloadRequest,
  { collection, id }: { collection: string; id: string },
  locale: Locale,
): Promise<Wording> {
  if (collection !== 'articles' && collection !== 'stories') return {};
  const found = await payload.findByID({
    collection,
    id,
    locale,
    fallbackLocale: false,
    draft: true,
    trash: true,
    disableErrors: true,
    select: { title: true, summary: true, body: true },
    // A request of its own: that of the writer speaks another language.
    req: { transactionID },
  });
  return found ?? {};
}

/** Of a text that is written in one language, or in all of them at once. */
function pickWording(data: Record<string, unknown>, locale: Locale): Wording {
  const pick = (value: unknown): unknown => {
    const isInAll =
      typeof value === 'object' && value !== null && locales.some((code) => code in value);
    return isInAll ? new Map(Object.entries(value)).get(locale) : value;
  };
  return { title: pick(data['title']), summary: pick(data['summary']), body: pick(data['body']) };
}
