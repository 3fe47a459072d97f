import type { RichTextNode } from '#site/lib/richText.ts';

type Node<Type extends RichTextNode['type']> = Extract<RichTextNode, { type: Type }>;

export type LinkFields = Node<'link'>['fields'];
export type BlockFields = Node<'block'>['fields'];
export type BlockOf<Type extends BlockFields['blockType']> = Extract<
  BlockFields,
  { blockType: Type }
>;

// The bits of Lexical's text format.
const BOLD = 1;
const ITALIC = 2;

export function isBold(format: number): boolean {
  return (format & BOLD) !== 0;
}

export function isItalic(format: number): boolean {
  return (format & ITALIC) !== 0;
}

/** The words of a line without marks and links; null when it has any. */
export function getPlainText(nodes: readonly RichTextNode[]): string | null {
  const [node] = nodes;
  return nodes.length === 1 && node?.type === 'text' && node.format === 0 ? node.text : null;
}

/** What stops the export at a node that has no component: it names the document and the place. */
export function toUnknownNodeError(what: string, document: string, path: string): Error {
  return new Error(`${document}: the text has ${what} at ${path}, which the site cannot print`);
}
