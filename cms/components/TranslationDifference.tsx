import type { Difference } from '#cms/editorial/translation.ts';
import type { TranslationWords } from './translationWords.ts';

interface Props {
  difference: Difference;
  words: TranslationWords;
}

/** The passages of the original that the translation does not follow yet. */
export function TranslationDifference({ difference, words }: Props) {
  const { changed, removed, isReordered } = difference;
  return (
    <>
      <p>{words.changed}</p>
      <ul>
        {changed.map((passage) => (
          <li key={`${passage.field}${passage.number}`}>
            <strong>{words.place(passage)}</strong> {toExcerpt(passage.text)}
          </li>
        ))}
        {removed > 0 && <li>{words.removed(removed)}</li>}
        {isReordered && <li>{words.reordered}</li>}
      </ul>
    </>
  );
}

function toExcerpt(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90).trimEnd()}…` : text;
}
