import { findMentionIds } from './mentions.ts';
import { byNewest } from './order.ts';
import type { Locale } from './parts.ts';
import type { Article, Story } from './schemas.ts';
import { ask, findById } from './store.ts';

/** Of those that share a subject only the newest are weighed: older ones are seldom what follows. */
const weighed = 40;

/** What the newsroom tied to a document, then what shares most subjects with it, newest first. */
export function getRelated(
  locale: Locale,
  document: Article | Story,
  count: number,
): (Article | Story)[] {
  return ask('getRelated', [locale, document.id, count], () => {
    const chosen = document.related.flatMap(({ id }) => findReport(locale, id) ?? []);
    const taken = new Set([document.id, ...chosen.map(({ id }) => id)]);
    const missing = count - chosen.length;
    const similar = missing > 0 ? findSimilar(locale, document, taken).slice(0, missing) : [];
    return [...chosen, ...similar].slice(0, count);
  });
}

function findSimilar(
  locale: Locale,
  document: Article | Story,
  taken: ReadonlySet<string>,
): (Article | Story)[] {
  const { topics, regions, products, people, countries } = document;
  const shared = new Map<string, number>();
  for (const { id } of [...topics, ...regions, ...products, ...people, ...countries]) {
    const stories = findMentionIds('stories', locale, id).slice(0, weighed);
    const articles = findMentionIds('articles', locale, id).slice(0, weighed);
    for (const candidate of [...stories, ...articles]) {
      if (!taken.has(candidate)) shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
    }
  }
  return [...shared]
    .flatMap(([id, weight]) => {
      const report = findReport(locale, id);
      return report === undefined ? [] : [{ report, weight }];
    })
    .toSorted((one, other) => other.weight - one.weight || byNewest(one.report, other.report))
    .map(({ report }) => report);
}

function findReport(locale: Locale, id: string): Article | Story | undefined {
  return findById('articles', locale, id) ?? findById('stories', locale, id);
}
