import { getReferences } from './references.ts';
import { byName, byNewest } from './order.ts';
import type { Locale } from './parts.ts';
import type { Article, Doc, Seller, Story } from './schemas.ts';
import { ask, derive, findById, findIds } from './store.ts';

/** Documents that name another: articles and stories newest first, sellers by name. */
export interface Mentions {
  articles: Article[];
  stories: Story[];
  sellers: Seller[];
}

export type MentionKind = keyof Mentions;

/** Which articles, stories and sellers name a document in their fields; `limit` of each. */
export function getMentions(
  locale: Locale,
  target: { id: string },
  limit = Number.POSITIVE_INFINITY,
): Mentions {
  return ask('getMentions', [locale, target.id, limit], () => ({
    articles: findMentions('articles', locale, target.id, limit),
    stories: findMentions('stories', locale, target.id, limit),
    sellers: findMentions('sellers', locale, target.id, limit),
  }));
}

/** Ids of the documents of one kind that name `id`, in the order of `Mentions`. */
export function findMentionIds(kind: MentionKind, locale: Locale, id: string): readonly string[] {
  return derive(`mentions/${kind}/${locale}`, () => indexMentions(kind, locale)).get(id) ?? [];
}

function findMentions<K extends MentionKind>(
  kind: K,
  locale: Locale,
  id: string,
  limit: number,
): Doc<K>[] {
  return findMentionIds(kind, locale, id)
    .slice(0, limit)
    .flatMap((mention) => findById(kind, locale, mention) ?? []);
}

function indexMentions(kind: MentionKind, locale: Locale): Map<string, string[]> {
  const index = new Map<string, string[]>();
  const ids = kind === 'sellers' ? findIds(kind, locale, byName) : findIds(kind, locale, byNewest);
  for (const id of ids) {
    const document = findById(kind, locale, id);
    if (document === undefined) continue;
    for (const named of new Set(getReferences(document).map((reference) => reference.id))) {
      const mentions = index.get(named);
      if (mentions === undefined) index.set(named, [id]);
      else mentions.push(id);
    }
  }
  return index;
}
