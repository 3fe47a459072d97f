import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const reasons = z.enum(['hint', 'reconcile', 'export', 'rollback']);
const facts = z.object({ id: z.string(), at: z.string(), pages: z.number(), reason: reasons });

/** What is remembered of a release; `pages` counts all its pages. */
export type ReleaseFacts = z.infer<typeof facts>;
export type Reason = z.infer<typeof reasons>;

/** What was remembered of the releases in a folder. */
export function readFacts(file: string): ReleaseFacts[] {
  if (!existsSync(file)) return [];
  try {
    return z.array(facts).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Only what is told about releases is lost, not the releases.
    return [];
  }
}

/** The moment in the name of a release, in milliseconds. */
export function toMoment(id: string): number {
  return Date.parse(toUnknownFacts(id).at) || 0;
}

/** A moment as the names of releases begin with it. */
export function toStamp(moment: number): string {
  return new Date(moment).toISOString().replaceAll(/[-:.]/g, '');
}

/** What the name of a release tells when nothing is remembered of it. */
export function toUnknownFacts(id: string): ReleaseFacts {
  const [, year, month, day, hour, minute, second, ms] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})/.exec(id) ?? [];
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`;
  return { id, at, pages: 0, reason: 'reconcile' };
}

/**
 * What is known of the releases among the names in a folder. One that is newer than what readers
 * see was about to become a release: what it holds is made anew.
 */
export function findReleases(
  names: readonly string[],
  known: readonly ReleaseFacts[],
  live: string,
) {
  const ids = names.filter((name) => /^\d{8}T\d{6}/.test(name)).toSorted();
  const isUnseen = (id: string) => id > live && !known.some((one) => one.id === id);
  return {
    facts: ids
      .filter((id) => !isUnseen(id))
      .map((id) => known.find((one) => one.id === id) ?? toUnknownFacts(id)),
    unseen: ids.filter(isUnseen),
  };
}

/** What is told about releases is not worth a release: where it cannot be written, only it is lost. */
export function keepFacts(file: string, known: readonly ReleaseFacts[]): void {
  try {
    const part = `${file}.part`;
    writeFileSync(part, JSON.stringify(known, null, 2));
    renameSync(part, file);
  } catch (error) {
    console.error(`${file} could not be written: ${String(error)}`);
  }
}
