import { id, words } from './checkedText.ts';
import { getBlocks } from './body.ts';
import { toExcerpt } from './excerpt.ts';
import { toFindings } from './finding.ts';
import type { Check } from './finding.ts';

/** A quotation says who spoke (Kode Etik Jurnalistik, articles 2 and 3). */
export const quoteSpeaker: Check = (text, context) => {
  const found = getBlocks(text, 'quote')
    .filter(({ person, speaker }) => !id.parse(person) && !words.parse(speaker))
    .map((quote) => {
      const excerpt = toExcerpt(words.parse(quote['text']));
      const message = {
        id: `Kutipan “${excerpt}” belum menyebut siapa yang berbicara.`,
        en: `The quotation “${excerpt}” does not say yet who spoke.`,
      };
      return { field: 'body', message };
    });
  return toFindings('quoteSpeaker', 'error', context, found);
};
