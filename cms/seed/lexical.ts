import { randomBytes } from 'node:crypto';
import type { Document } from './register.ts';

/** A Lexical node as Payload stores it. */
export interface LexicalNode {
  type: string;
  version: number;
  [field: string]: unknown;
}

/** A rich text value as Payload stores it. */
export interface LexicalBody {
  root: {
    type: 'root';
    version: 1;
    direction: 'ltr';
    format: '';
    indent: 0;
    children: LexicalNode[];
  };
  [field: string]: unknown;
}

type Inline = string | LexicalNode;

/** What a figure callout shows; `value` is written as readers see it. */
interface Figure {
  value: string;
  unit?: string;
  label: string;
  period?: string;
  sourceName?: string;
  sourceUrl?: string;
}

interface Quote {
  text: string;
  person?: string;
  speaker?: string;
  position?: string;
}

export function body(...children: LexicalNode[]): LexicalBody {
  return {
    root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children },
  };
}

export function paragraph(...children: Inline[]): LexicalNode {
  return element('paragraph', children, { textFormat: 0, textStyle: '' });
}

/** A section heading; a text of the demo needs no deeper level than this and `subheading`. */
export function heading(...children: Inline[]): LexicalNode {
  return element('heading', children, { tag: 'h2' });
}

export function subheading(...children: Inline[]): LexicalNode {
  return element('heading', children, { tag: 'h3' });
}

export function blockquote(...children: Inline[]): LexicalNode {
  return element('quote', children);
}

export function rule(): LexicalNode {
  return { type: 'horizontalrule', version: 1 };
}

export function bullets(...items: (Inline | Inline[])[]): LexicalNode {
  return list('bullet', items);
}

export function steps(...items: (Inline | Inline[])[]): LexicalNode {
  return list('number', items);
}

export function bold(words: string): LexicalNode {
  return text(words, 1);
}

export function italic(words: string): LexicalNode {
  return text(words, 2);
}

/** A link to another site. */
export function link(url: string, words: string): LexicalNode {
  return element('link', [words], {
    id: newId(),
    version: 3,
    fields: { linkType: 'custom', url, newTab: false },
  });
}

/** A link to a document of ours, which follows its address. */
export function linkTo(document: Document, words: string): LexicalNode {
  return element('link', [words], {
    id: newId(),
    version: 3,
    fields: { linkType: 'internal', doc: document, newTab: false },
  });
}

export function picture(media: string): LexicalNode {
  return {
    type: 'upload',
    version: 3,
    id: newId(),
    format: '',
    relationTo: 'media',
    value: media,
    fields: {},
  };
}

export function quote(fields: Quote): LexicalNode {
  return block('quote', { ...fields });
}

export function figure(fields: Figure): LexicalNode {
  return block('figure', { ...fields });
}

export function gallery(...images: string[]): LexicalNode {
  return block('gallery', { images });
}

export function factBox(title: string, ...items: string[]): LexicalNode {
  return block('factBox', { title, items: items.map((item) => ({ id: newId(), text: item })) });
}

export function relatedCard(document: Document): LexicalNode {
  return block('relatedCard', { document });
}

function list(listType: 'bullet' | 'number', items: (Inline | Inline[])[]): LexicalNode {
  const children = items.map((item, index) =>
    element('listitem', Array.isArray(item) ? item : [item], { value: index + 1 }),
  );
  const tag = listType === 'bullet' ? 'ul' : 'ol';
  return element('list', children, { listType, tag, start: 1 });
}

function block(blockType: string, fields: Record<string, unknown>): LexicalNode {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { id: newId(), blockName: '', blockType, ...fields },
  };
}

function element(
  type: string,
  children: Inline[],
  fields: Record<string, unknown> = {},
): LexicalNode {
  const nodes = children.map((child) => (typeof child === 'string' ? text(child) : child));
  return { type, version: 1, direction: 'ltr', format: '', indent: 0, children: nodes, ...fields };
}

function text(words: string, format = 0): LexicalNode {
  return { type: 'text', version: 1, text: words, format, detail: 0, mode: 'normal', style: '' };
}

/** Rows and links inside rich text carry ids of the shape that Payload's admin gives them. */
function newId(): string {
  return randomBytes(12).toString('hex');
}
