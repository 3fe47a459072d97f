import type { CheckedText } from './checkedText.ts';
import { toFindings } from './finding.ts';
import type { Check, Found } from './finding.ts';
import { getWritings } from './writings.ts';

/** What editors themselves put in brackets: an omission, or a fault that is not theirs. */
const usual = ['…', '...', 'sic'];

/**
 * A template says in brackets what is to be written: “[Nama]”. What a template still says keeps a
 * text from going out; other brackets may be meant, as in a quotation that is explained.
 */
export const placeholders: Check = (text, context) => {
  const found = getPlaceholders(text).filter(({ words }) => !usual.includes(words));
  const left = found.filter(({ words }) => context.placeholders.has(words)).map(toLeft);
  const other = found.filter(({ words }) => !context.placeholders.has(words)).map(toOther);
  return [
    ...toFindings('placeholders', 'error', context, left),
    ...toFindings('placeholders', 'advice', context, other),
  ];
};

interface Placeholder {
  field: string;
  /** Without the brackets. */
  words: string;
}

/** What a text has in square brackets, each once for a field. */
export function getPlaceholders(text: CheckedText): Placeholder[] {
  const found = getWritings(text).flatMap(({ field, writing }) =>
    [...writing.matchAll(/\[([^[\]]+)\]/gu)].map(([, words = '']) => ({ field, words })),
  );
  return [...new Map(found.map((one) => [`${one.field} ${one.words}`, one])).values()];
}

function toLeft({ field, words }: Placeholder): Found {
  const message = {
    id: `“[${words}]” dari pola naskah belum diganti.`,
    en: `“[${words}]” of the template is not replaced yet.`,
  };
  return { field, message };
}

function toOther({ field, words }: Placeholder): Found {
  const message = {
    id: `“[${words}]” dalam kurung siku: sisa pola naskah, atau memang begitu?`,
    en: `“[${words}]” in brackets: left over from a template, or meant?`,
  };
  return { field, message };
}
