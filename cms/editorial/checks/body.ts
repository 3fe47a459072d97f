import { z } from 'zod';
import { id, words } from './checkedText.ts';
import type { BodyNode, CheckedText } from './checkedText.ts';

/** Every node of a text, each before what is inside it. */
export function getNodes(nodes: readonly BodyNode[]): BodyNode[] {
  return nodes.flatMap((node) => [node, ...getNodes(node.children)]);
}

/** What the editor inserted of one kind, such as "quote", in the order of the text. */
export function getBlocks(text: CheckedText, blockType: string): Record<string, unknown>[] {
  return getNodes(text.body)
    .filter(({ type, fields }) => type === 'block' && fields['blockType'] === blockType)
    .map(({ fields }) => fields);
}

const paragraphs = ['paragraph', 'listitem', 'quote'];

/** The running text: paragraphs and items of lists, without headings and insertions. */
export function getParagraphs(text: CheckedText): string[] {
  return getNodes(text.body)
    .filter(({ type }) => paragraphs.includes(type))
    .map((node) => toText(node).trim())
    .filter((paragraph) => paragraph !== '');
}

/** Ids of the pictures in the text, at any depth. */
export function getBodyPictures(text: CheckedText): string[] {
  const uploads = getNodes(text.body)
    .filter(({ type }) => type === 'upload')
    .map(({ value }) => id.parse(value));
  const galleries = getBlocks(text, 'gallery').flatMap(({ images }) =>
    Array.isArray(images) ? images.map((image) => id.parse(image)) : [],
  );
  return [...uploads, ...galleries].filter((picture) => picture !== null);
}

/** A link or a card to a document of ours; `document` is null when it names none. */
export interface InternalLink {
  words: string;
  document: { collection: string; id: string } | null;
}

export function getInternalLinks(text: CheckedText): InternalLink[] {
  const links = getNodes(text.body)
    .filter(({ type, fields }) => type === 'link' && fields['linkType'] === 'internal')
    .map((node) => ({ words: toText(node), document: toDocument(node.fields['doc']) }));
  const cards = getBlocks(text, 'relatedCard').map(({ document }) => ({
    words: '',
    document: toDocument(document),
  }));
  return [...links, ...cards];
}

/** The words of a node and of what is inside it. */
export function toText({ type, text, children }: BodyNode): string {
  if (type === 'linebreak' || type === 'tab') return ' ';
  // A list inside an item of a list has paragraphs of its own.
  return (
    text +
    children
      .filter((child) => child.type !== 'list')
      .map(toText)
      .join('')
  );
}

const document = z.object({ relationTo: words, value: id });

function toDocument(value: unknown): InternalLink['document'] {
  const found = document.safeParse(value).data;
  return found?.value ? { collection: found.relationTo, id: found.value } : null;
}
