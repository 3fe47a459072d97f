import type { ReportCard } from './cards.ts';
import { datedKinds } from './months.ts';
import { byNewest, findPlace } from './order.ts';
import type { Locale } from './parts.ts';
import { ask } from './record.ts';
import { findCard, findHead, findMentioningNear } from './store.ts';
import type { Head } from './texts.ts';

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

type Report = Head<'articles' | 'stories'>;

interface Candidate {
  report: Report;
  /** How many subjects it shares. */
  weight: number;
}

function findSimilar(
  locale: Locale,
  document: Report,
  { taken, count }: { taken: ReadonlySet<string>; count: number },
): Report[] {
  const { id: own, publishedAt, topics, regions, products, people, countries } = document;
  const place = { id: own, locale, publishedAt };
  const shared = new Map<Report, Candidate>();
  for (const { id } of [...topics, ...regions, ...products, ...people, ...countries]) {
    for (const kind of datedKinds) {
      for (const report of findMentioningNear(kind, place, id, weighed)) {
        if (taken.has(report.id)) continue;
        const known = shared.get(report);
        if (known === undefined) shared.set(report, { report, weight: 1 });
        else known.weight += 1;
      }
    }
  }
  return takeBest(shared.values(), count).map(({ report }) => report);
}

/** The first few in order; there are hundreds, so sorting them all would take longer. */
function takeBest(candidates: Iterable<Candidate>, count: number): Candidate[] {
  const best: Candidate[] = [];
  for (const candidate of candidates) {
    const last = best[count - 1];
    if (last !== undefined && byWeight(last, candidate) < 0) continue;
    best.splice(findPlace(best, candidate, byWeight), 0, candidate);
    best.length = Math.min(best.length, count);
  }
  return best;
}

/** What shares most first, then the newest. */
function byWeight(one: Candidate, other: Candidate): number {
  return other.weight - one.weight || byNewest(one.report, other.report);
}

function findReport(locale: Locale, id: string): ReportCard | undefined {
  return findCard('articles', locale, id) ?? findCard('stories', locale, id);
}
