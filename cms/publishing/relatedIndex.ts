import type { Payload } from 'payload';
import { RelatedTexts, subjectKinds } from '#cms/editorial/relatedTexts.ts';
import type { IndexedText, Subjects } from '#cms/editorial/relatedTexts.ts';
import { toPlainText } from '#cms/editorial/words.ts';
import type { Article, Story } from '#cms/payload-types.ts';
import type { Locale } from '#cms/publishing/documents.ts';
import { readableWhere } from '#cms/publishing/published.ts';

const kinds = ['articles', 'stories'] as const;
const pageSize = 200;

interface Kept {
  texts: RelatedTexts;
  /** The newest change that is in it, per kind. */
  until: Partial<Record<(typeof kinds)[number], string>>;
  working: Promise<void>;
}

const kept = new WeakMap<Payload, Map<Locale, Kept>>();

/**
 * The published texts in one language, read once and then only what changed since. What was
 * withdrawn meanwhile is still in it: whoever asks must look whether it is published.
 */
export async function getRelatedTexts(payload: Payload, locale: Locale): Promise<RelatedTexts> {
  const all = kept.get(payload) ?? new Map<Locale, Kept>();
  kept.set(payload, all);
  const known = all.get(locale);
  const isWorn = known && known.texts.waste > 500 && known.texts.waste > known.texts.size / 5;
  const mine =
    known && !isWorn ? known : { texts: new RelatedTexts(), until: {}, working: Promise.resolve() };
  all.set(locale, mine);
  // One after another, so that nothing is read twice; a failure is told to who waits for it alone.
  mine.working = mine.working.catch(() => undefined).then(() => catchUp(payload, locale, mine));
  await mine.working;
  return mine.texts;
}

async function catchUp(payload: Payload, locale: Locale, mine: Kept): Promise<void> {
  for (const kind of kinds) {
    const since = mine.until[kind];
    const where = since ? [{ updatedAt: { greater_than: since } }] : [];
    for (let page = 1, more = true; more; page += 1) {
      const { docs, hasNextPage } = await payload.find({
        collection: kind,
        where: { and: [readableWhere(kind), ...where] },
        locale,
        fallbackLocale: false,
        page,
        limit: pageSize,
        sort: ['updatedAt', 'id'],
        select: {
          title: true,
          summary: true,
          body: true,
          publishedAt: true,
          updatedAt: true,
          ...Object.fromEntries(subjectKinds.map((subject) => [subject, true])),
        },
      });
      for (const doc of docs) mine.texts.put(toIndexedText(kind, doc));
      mine.until[kind] = docs.at(-1)?.updatedAt ?? mine.until[kind];
      more = hasNextPage;
    }
  }
}

type Row = Partial<Article & Story> & { id: string };

/** From a row, or from a form that is not saved yet. */
export function toIndexedText(kind: (typeof kinds)[number], row: Row): IndexedText {
  return {
    kind,
    id: row.id,
    title: row.title ?? '',
    publishedAt: row.publishedAt ?? '',
    subjects: toSubjects(row),
    text: `${row.title ?? ''} ${row.summary ?? ''} ${toPlainText(row.body)}`,
  };
}

function toSubjects(row: Row): Subjects {
  return Object.fromEntries(
    subjectKinds.map((kind) => [kind, (row[kind] ?? []).map((one) => toId(one))]),
  );
}

function toId(value: string | { id: string }): string {
  return typeof value === 'string' ? value : value.id;
}
