import type { Picture, Reference, Source } from '#cms/publishing/documents.ts';

/** Lexical JSON without editor state: no ids, versions, directions or indents. */
export interface RichText {
  root: { children: RichTextNode[] };
}

export type RichTextNode =
  | { type: 'paragraph'; children: RichTextNode[] }
  | { type: 'heading'; tag: 'h2' | 'h3'; children: RichTextNode[] }
  | { type: 'text'; text: string; format: number }
  | { type: 'linebreak' }
  | { type: 'list'; listType: 'bullet' | 'number'; children: RichTextNode[] }
  | { type: 'listitem'; children: RichTextNode[] }
  | { type: 'quote'; children: RichTextNode[] }
  | { type: 'horizontalrule' }
  | { type: 'link'; fields: LinkFields; children: RichTextNode[] }
  | { type: 'upload'; picture: Picture }
  | { type: 'block'; fields: BlockFields }
  // A node that only a newer editor knows: the export stops at it and says where it is.
  | { type: 'unknown'; name: string };

export type LinkFields =
  | { linkType: 'custom'; url: string; newTab: boolean }
  | { linkType: 'internal'; document: Reference };

export type BlockFields =
  | {
      blockType: 'quote';
      text: string;
      speaker: string | null;
      position: string | null;
      person: Reference | null;
    }
  | {
      blockType: 'figure';
      label: string;
      value: string;
      unit: string | null;
      period: string | null;
      source: Source | null;
    }
  | { blockType: 'gallery'; pictures: Picture[] }
  | { blockType: 'factBox'; title: string; items: string[] }
  | { blockType: 'relatedCard'; document: Reference };
