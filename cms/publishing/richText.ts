import { z } from 'zod';
import type { LinkFields, RichText, RichTextNode } from '#cms/publishing/richTextNodes.ts';
import { parseBlock, toBlock } from '#cms/publishing/blocks.ts';
import { present } from '#cms/publishing/lookup.ts';
import type { Lookup } from '#cms/publishing/lookup.ts';
import { kindValue, value } from '#cms/publishing/richTextValues.ts';

/** What is read of a Lexical node; everything else is the editor's own state. */
const node = z.object({
  type: z.string(),
  tag: z.string().optional(),
  text: z.string().optional(),
  format: z.union([z.number(), z.string()]).optional(),
  listType: z.string().optional(),
  value: z.unknown().optional(),
  fields: z.unknown().optional(),
  get children() {
    return z.array(node).optional();
  },
});
type Node = z.infer<typeof node>;

const editorState = z.object({ root: node }).nullish();

const linkFields = z.object({
  linkType: z.string().optional(),
  url: z.string().nullish(),
  newTab: z.boolean().nullish(),
  doc: kindValue,
});

/** A text as readers see it, from what the editor stores. */
export function toRichText(stored: unknown, lookup: Lookup): RichText | null {
  const root = editorState.parse(stored)?.root;
  return root ? { root: { children: toNodes(root, lookup) } } : null;
}

function toNodes(parent: Node, lookup: Lookup): RichTextNode[] {
  return (parent.children ?? []).flatMap((child) => toNode(child, lookup));
}

/** No node when what it shows is gone, several when only its children stay. */
function toNode(stored: Node, lookup: Lookup): RichTextNode[] {
  const { type } = stored;
  switch (type) {
    case 'paragraph':
    case 'listitem':
    case 'quote':
      return [{ type, children: toNodes(stored, lookup) }];
    case 'heading':
      return [{ type, tag: toTag(stored.tag), children: toNodes(stored, lookup) }];
    case 'list': {
      const listType = stored.listType === 'number' ? 'number' : 'bullet';
      return [{ type, listType, children: toNodes(stored, lookup) }];
    }
    case 'text':
      return [{ type, text: stored.text ?? '', format: Number(stored.format) || 0 }];
    case 'tab':
      return [{ type: 'text', text: '\t', format: 0 }];
    case 'linebreak':
    case 'horizontalrule':
      return [{ type }];
    case 'link':
    case 'autolink':
      return toLink(stored, lookup);
    case 'upload':
      return present([lookup.getPicture(value.safeParse(stored.value).data)]).map((picture) => ({
        type,
        picture,
      }));
    case 'block':
      return toBlockNodes(stored.fields, lookup);
    default:
      return [{ type: 'unknown', name: type }];
  }
}

function toBlockNodes(stored: unknown, lookup: Lookup): RichTextNode[] {
  const parsed = parseBlock(stored);
  if (!parsed) return [{ type: 'unknown', name: 'block' }];
  return present([toBlock(parsed, lookup)]).map((fields) => ({ type: 'block', fields }));
}

function toLink(stored: Node, lookup: Lookup): RichTextNode[] {
  const children = toNodes(stored, lookup);
  const fields = toLinkFields(stored.fields, lookup);
  return fields ? [{ type: 'link', fields, children }] : children;
}

function toLinkFields(stored: unknown, lookup: Lookup): LinkFields | null {
  const { linkType, url, newTab, doc } = linkFields.safeParse(stored).data ?? {};
  if (linkType === 'internal') {
    const document = lookup.getKindReference(doc);
    return document && { linkType: 'internal', document };
  }
  return isSafeUrl(url) ? { linkType: 'custom', url, newTab: newTab ?? false } : null;
}

/** Web, mail and telephone addresses, and places on this site; no scripts. */
function isSafeUrl(url: string | null | undefined): url is string {
  return /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(url ?? '');
}

function toTag(tag: string | undefined): 'h2' | 'h3' {
  return tag === 'h1' || tag === 'h2' ? 'h2' : 'h3';
}
