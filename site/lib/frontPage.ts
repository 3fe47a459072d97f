import type { ReportCard } from './cards.ts';
import type { Figure, Locale } from './parts.ts';
import { ask } from './record.ts';
import { findById, findCard, findCards } from './store.ts';

/** `lead` is what the newsroom chose, else the newest article; null while there is none. */
export interface FrontPageContent {
  lead: ReportCard | null;
  figures: Figure[];
}

export function getFrontPage(locale: Locale): FrontPageContent {
  return ask('getFrontPage', [locale], () => {
    const page = findById('frontPage', locale, 'frontPage');
    const chosen = page?.lead ?? null;
    const lead = chosen === null ? undefined : findLead(locale, chosen.id);
    return { lead: lead ?? findNewest(locale) ?? null, figures: page?.figures ?? [] };
  });
}

function findLead(locale: Locale, id: string): ReportCard | undefined {
  return findCard('articles', locale, id) ?? findCard('stories', locale, id);
}

function findNewest(locale: Locale): ReportCard | undefined {
  return findCards('articles', locale, 0, 1)[0];
}
