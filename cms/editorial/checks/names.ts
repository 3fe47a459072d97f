import { distance } from 'fastest-levenshtein';
import { toFindings } from './finding.ts';
import type { Check, Found } from './finding.ts';
import { getWritings } from './writings.ts';

/**
 * A name that is one letter away from that of a person we know, or has two neighbouring letters
 * exchanged, is perhaps that person misspelt. Only names of two words or more: short ones are
 * alike too often.
 */
export const names: Check = (text, context) => {
  const known = context.people.map(toPlain).filter((name) => name.includes(' '));
  const found = getWritings(text).flatMap(({ field, writing }) =>
    getCapitalised(writing).flatMap((run) => findNearNames(run, known, field)),
  );
  return toFindings('names', 'advice', context, withoutRepeats(found));
};

/** Runs of words that begin with a capital, each as its words; tried at the start of words alone. */
function getCapitalised(writing: string): string[][] {
  const runs = writing.match(/(?<!\p{L})\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*)+/gu) ?? [];
  return runs.map((run) => run.split(/\s+/).map((word) => word.replace(/[.'’-]+$/, '')));
}

function findNearNames(run: string[], known: readonly string[], field: string): Found[] {
  return known.flatMap((name) => {
    const size = name.split(' ').length;
    const near = run
      .map((_, start) => run.slice(start, start + size).join(' '))
      .find((candidate) => isNear(candidate, name) && !known.includes(candidate));
    return near === undefined ? [] : [toFound(field, near, name)];
  });
}

function isNear(candidate: string, name: string): boolean {
  // Cheap, and true of nearly all pairs: a text is compared with everyone we know.
  if (Math.abs(candidate.length - name.length) > 1 || candidate === name) return false;
  const apart = distance(candidate, name);
  return apart === 1 || (apart === 2 && toSortedLetters(candidate) === toSortedLetters(name));
}

function toSortedLetters(text: string): string {
  return [...text].toSorted().join('');
}

function toFound(field: string, written: string, name: string): Found {
  const message = {
    id: `“${written}” hampir sama dengan tokoh “${name}”. Periksa ejaannya.`,
    en: `“${written}” is almost the person “${name}”. Check the spelling.`,
  };
  return { field, message };
}

function withoutRepeats(found: Found[]): Found[] {
  return [...new Map(found.map((one) => [one.message.id, one])).values()];
}

/** Without titles after a comma and with single spaces: "Siti Rahma, S.E." is "Siti Rahma". */
function toPlain(name: string): string {
  return name.replace(/,.*$/, '').trim().replaceAll(/\s+/g, ' ');
}
