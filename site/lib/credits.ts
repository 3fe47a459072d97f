import type { Locale, Reference } from './parts.ts';
import { ask } from './record.ts';
import type { Article, Story } from './schemas.ts';
import { findHead } from './store.ts';

type Report = Pick<Article | Story, 'credits'>;
type Role = Article['credits'][number]['role'];

/** In the order in which a byline names them. */
const roles: readonly Role[] = ['writer', 'editor', 'photographer', 'translator'];

/** Who made a report, by what they did. */
export function groupCredits(report: Report): { role: Role; people: Reference[] }[] {
  return roles
    .map((role) => ({ role, people: getCredited(report, role) }))
    .filter(({ people }) => people.length > 0);
}

/** Those who did one thing for a report, in the order of the newsroom. */
export function getCredited({ credits }: Report, wanted: Role): Reference[] {
  return credits.filter(({ role }) => role === wanted).map(({ person }) => person);
}

/** The names of the writers of a report of which only the card is at hand. */
export function getWriters(kind: 'articles' | 'stories', locale: Locale, id: string): string[] {
  return ask('getWriters', [kind, locale, id], () => {
    const report = findHead(kind, locale, id);
    return report ? getCredited(report, 'writer').map(({ name }) => name) : [];
  });
}
