/** WITA knows no summer time. */
const offset = '+08:00';

/**
 * The moment, in ISO 8601, at which the clock on the wall in WITA shows what a field for date and
 * time holds (`2026-11-24T18:30`); null for anything else. Where the browser is does not matter.
 */
export function parseWita(clock: string): string | null {
  const [minute] = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(clock) ?? [];
  const moment = new Date(`${minute}:00${offset}`);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
