import type { Locale } from './parts.ts';
import { ask } from './record.ts';
import type { History } from './schemas.ts';
import { findById } from './store.ts';

/** The published versions of a text; undefined while there is only one. */
export function getHistory(locale: Locale, { id }: { id: string }): History | undefined {
  return ask('getHistory', [locale, id], () => findById('histories', locale, id));
}

/** How many versions of a text readers can compare; 0 while there is only one. */
export function countRevisions(locale: Locale, { id }: { id: string }): number {
  return ask(
    'countRevisions',
    [locale, id],
    () => findById('histories', locale, id)?.revisions.length ?? 0,
  );
}
