import { byNewest } from './order.ts';
import type { Figure, Locale } from './parts.ts';
import type { Article, Story } from './schemas.ts';
import { ask, findById, findIds } from './store.ts';

/** `lead` is what the newsroom chose, else the newest article; null while there is none. */
export interface FrontPageContent {
  lead: Article | Story | null;
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

function findLead(locale: Locale, id: string): Article | Story | undefined {
  return findById('articles', locale, id) ?? findById('stories', locale, id);
}

function findNewest(locale: Locale): Article | undefined {
  const [newest] = findIds('articles', locale, byNewest);
  return newest === undefined ? undefined : findById('articles', locale, newest);
}
