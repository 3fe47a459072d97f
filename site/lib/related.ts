import type { ReportCard } from './cards.ts';
import type { Locale } from './parts.ts';
import { ask } from './record.ts';
import type { Report } from './reportIndex.ts';
import { findAlike, findCard, findHead } from './store.ts';

/**
 * Of those that share a subject only so many are weighed, those that came before the document
 * first: what a reader of an old page finds next does not change with every new one.
 */
const within = 24;

/** What the newsroom tied to a document, then what shares most subjects with it, newest first. */
export function getRelated(locale: Locale, { id }: { id: string }, count: number): ReportCard[] {
  return ask('getRelated', [locale, id, count], () => {
    const document = findHead('articles', locale, id) ?? findHead('stories', locale, id);
    if (document === undefined) return [];
    const chosen = document.related.flatMap((one) => findReport(locale, one.id) ?? []);
    const missing = count - chosen.length;
    if (missing <= 0) return chosen.slice(0, count);
    const not = new Set([id, ...chosen.map((one) => one.id)]);
    const alike = findAlike(document, getSubjects(document), { within, count: missing, not });
    return [...chosen, ...alike.flatMap((one) => findReport(locale, one.id) ?? [])];
  });
}

function getSubjects({ topics, regions, products, people, countries }: Report): string[] {
  return [...topics, ...regions, ...products, ...people, ...countries].map(({ id }) => id);
}

function findReport(locale: Locale, id: string): ReportCard | undefined {
  return findCard('articles', locale, id) ?? findCard('stories', locale, id);
}
