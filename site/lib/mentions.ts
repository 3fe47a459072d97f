import type { Card } from './cards.ts';
import type { MentionKind } from './mentionIndex.ts';
import type { Locale } from './parts.ts';
import { ask } from './record.ts';
import { findCard, findMentioning } from './store.ts';

/** Documents that name another: articles and stories newest first, sellers by name. */
export type Mentions = { [K in MentionKind]: Card<K>[] };

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

function findMentions<K extends MentionKind>(
  kind: K,
  locale: Locale,
  id: string,
  limit: number,
): Card<K>[] {
  return findMentioning(kind, locale, id)
    .slice(0, limit)
    .flatMap((mention) => findCard(kind, locale, mention.id) ?? []);
}
