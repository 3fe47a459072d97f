import { words } from './checkedText.ts';
import type { CheckedText } from './checkedText.ts';
import { getNodes, toText } from './body.ts';

/** Words that readers read, with the form field in which they are written. */
export interface Writing {
  field: string;
  writing: string;
}

const written = ['paragraph', 'listitem', 'quote', 'heading'];

/** Everything that readers read of a text: title, summary, body and what is inserted in it. */
export function getWritings(text: CheckedText): Writing[] {
  const body = getNodes(text.body).flatMap((node) =>
    node.type === 'block'
      ? getStrings(node.fields)
      : written.includes(node.type)
        ? toText(node)
        : [],
  );
  return [
    { field: 'title', writing: text.title },
    { field: 'summary', writing: text.summary },
    ...body.map((writing) => ({ field: 'body', writing: words.parse(writing) })),
  ].filter(({ writing }) => writing !== '');
}

/** Every text in what is inserted: the items of a fact box, the name of a speaker. */
function getStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(getStrings);
}
