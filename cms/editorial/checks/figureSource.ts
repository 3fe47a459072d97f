import { words } from './checkedText.ts';
import { getBlocks } from './body.ts';
import { toFindings } from './finding.ts';
import type { Check, Found } from './finding.ts';

/** A figure set large says where it is from. */
export const figureSource: Check = (text, context) => {
  const inBody = getBlocks(text, 'figure')
    .filter(({ sourceName }) => !words.parse(sourceName))
    .map(({ value, label }) => toFound('body', `${words.parse(value)} ${words.parse(label)}`));
  const inFigures = text.figures.flatMap(({ label, source }, index) =>
    source.name ? [] : [toFound(`figures.${index}.source.name`, label)],
  );
  return toFindings('figureSource', 'error', context, [...inBody, ...inFigures]);
};

function toFound(field: string, figure: string): Found {
  const message = {
    id: `Angka “${figure.trim()}” belum bersumber. Sebutkan dari mana.`,
    en: `The figure “${figure.trim()}” has no source yet. Say where it is from.`,
  };
  return { field, message };
}
