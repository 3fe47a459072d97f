import type { ReportCard } from './cards.ts';
import type { Report } from './mentionIndex.ts';
import { byNewest, findPlace } from './order.ts';
import type { Locale } from './parts.ts';
import { ask } from './record.ts';
import { findCard, findHead, findReportsNear } from './store.ts';

/**
 * Of those that share a subject only so many are weighed, those that came before the document
 * first: what a reader of an old page finds next does not change with every new one.
 */
const weighed = 24;

/** What the newsroom tied to a document, then what shares most subjects with it, newest first. */
export function getRelated(locale: Locale, { id }: { id: string }, count: number): ReportCard[] {
  return ask('getRelated', [locale, id, count], () => {
    const document = findHead('articles', locale, id) ?? findHead('stories', locale, id);
    if (document === undefined) return [];
    const chosen = document.related.flatMap((one) => findReport(locale, one.id) ?? []);
    const taken = new Set([id, ...chosen.map((one) => one.id)]);
    const missing = count - chosen.length;
    const similar = missing > 0 ? findSimilar(locale, document, { taken, count: missing }) : [];
    return [...chosen, ...similar.flatMap((one) => findReport(locale, one.id) ?? [])].slice(
      0,
      count,
    );
  });
}

/** A text and how many subjects it shares. */
type Candidate = readonly [report: Report, weight: number];

function findSimilar(
  locale: Locale,
  document: Report,
  { taken, count }: { taken: ReadonlySet<string>; count: number },
): Report[] {
  const { id: own, publishedAt, topics, regions, products, people, countries } = document;
  const place = { id: own, locale, publishedAt };
  const weights = new Map<Report, number>();
  for (const { id } of [...topics, ...regions, ...products, ...people, ...countries]) {
    for (const report of findReportsNear(place, id, weighed)) {
      weights.set(report, (weights.get(report) ?? 0) + 1);
    }
  }
  return takeBest(weights, { taken, count }).map(([report]) => report);
}

/** The first few in order; there are dozens, so sorting them all would take longer. */
function takeBest(
  candidates: Iterable<Candidate>,
  { taken, count }: { taken: ReadonlySet<string>; count: number },
): Candidate[] {
  const best: Candidate[] = [];
  for (const candidate of candidates) {
    const last = best[count - 1];
    if (last !== undefined && byWeight(last, candidate) < 0) continue;
    if (taken.has(candidate[0].id)) continue;
    best.splice(findPlace(best, candidate, byWeight), 0, candidate);
    best.length = Math.min(best.length, count);
  }
  return best;
}

/** What shares most first, then the newest. */
function byWeight([one, weight]: Candidate, [other, otherWeight]: Candidate): number {
  return otherWeight - weight || byNewest(one, other);
}

function findReport(locale: Locale, id: string): ReportCard | undefined {
  return findCard('articles', locale, id) ?? findCard('stories', locale, id);
}
