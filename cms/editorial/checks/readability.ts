import { getParagraphs } from './body.ts';
import { toExcerpt } from './excerpt.ts';
import { toFindings } from './finding.ts';
import type { Check, Found, Locale } from './finding.ts';

/** Most guides of newsrooms ask for 20 words on average, and call 35 in one sentence too many. */
const wordsOnAverage = 20;
const wordsInSentence = 35;
const sentencesNamed = 3;

/**
 * Only the length of sentences is judged. The published formulas (Flesch 1948, Fry 1968, LIX 1968)
 * add the length of words, which was fitted to other languages: in Indonesian a long word is often
 * an easy one with affixes ("mempertemukan").
 */
export const readability: Check = (text, context) => {
  const sentences = getParagraphs(text).flatMap((paragraph) =>
    toSentences(paragraph, context.locale),
  );
  const lengths = sentences.map((sentence) => countWords(sentence, context.locale));
  const long = sentences
    .flatMap((sentence, at) => {
      const length = lengths[at] ?? 0;
      return length > wordsInSentence ? [toLong(sentence, length)] : [];
    })
    .slice(0, sentencesNamed);
  const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  const overall = average > wordsOnAverage ? [toOverall(Math.round(average))] : [];
  return toFindings('readability', 'advice', context, [...overall, ...long]);
};

function toOverall(average: number): Found {
  const message = {
    id: `Rata-rata ${average} kata sekalimat. Di atas ${wordsOnAverage} kata naskah melelahkan: pecah beberapa kalimat.`,
    en: `${average} words a sentence on average. Over ${wordsOnAverage} a text is tiring: split some sentences.`,
  };
  return { field: 'body', message };
}

function toLong(sentence: string, length: number): Found {
  const message = {
    id: `Kalimat “${toExcerpt(sentence)}” terdiri dari ${length} kata. Pecah menjadi dua.`,
    en: `The sentence “${toExcerpt(sentence)}” has ${length} words. Make two of it.`,
  };
  return { field: 'body', message };
}

function toSentences(paragraph: string, locale: Locale): string[] {
  const segments = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(paragraph);
  return [...segments].map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '');
}

function countWords(sentence: string, locale: Locale): number {
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(sentence);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}
