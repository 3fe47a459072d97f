import { z } from 'zod';
import type {
  BlockFields,
  LinkFields,
  RichText as RichTextDoc,
  RichTextNode as RichTextNodeDoc,
} from '#cms/publishing/richTextNodes.ts';
import { picture, reference, source } from './parts.ts';

export type RichText = z.infer<typeof richText>;
export type RichTextNode = z.infer<typeof node>;

/** Every block an article body may hold; an unknown one fails the export. */
const block = z.discriminatedUnion('blockType', [
  z.object({
    blockType: z.literal('quote'),
    text: z.string(),
    speaker: z.string().nullable(),
    position: z.string().nullable(),
    person: reference.nullable(),
  }),
  z.object({
    blockType: z.literal('figure'),
    label: z.string(),
    value: z.string(),
    unit: z.string().nullable(),
    period: z.string().nullable(),
    source: source.nullable(),
  }),
  z.object({ blockType: z.literal('gallery'), pictures: z.array(picture) }),
  z.object({ blockType: z.literal('factBox'), title: z.string(), items: z.array(z.string()) }),
  z.object({ blockType: z.literal('relatedCard'), document: reference }),
]) satisfies z.ZodType<BlockFields>;

const link = z.discriminatedUnion('linkType', [
  z.object({
    linkType: z.literal('custom'),
    // A relative address or a scheme that only leads somewhere: never javascript: or data:.
    url: z
      .string()
      .regex(/^(https?:|mailto:|tel:|\/(?!\/)|#)/i, 'not an address readers may follow'),
    newTab: z.boolean(),
  }),
  z.object({ linkType: z.literal('internal'), document: reference }),
]) satisfies z.ZodType<LinkFields>;

const children = z.lazy(() => z.array(node));

/** Every node the site can print; an unknown one fails the export, naming document and path. */
const node: z.ZodType<RichTextNodeDoc> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), children }),
  z.object({ type: z.literal('heading'), tag: z.enum(['h2', 'h3']), children }),
  z.object({ type: z.literal('text'), text: z.string(), format: z.number() }),
  z.object({ type: z.literal('linebreak') }),
  z.object({ type: z.literal('list'), listType: z.enum(['bullet', 'number']), children }),
  z.object({ type: z.literal('listitem'), children }),
  z.object({ type: z.literal('quote'), children }),
  z.object({ type: z.literal('horizontalrule') }),
  z.object({ type: z.literal('link'), fields: link, children }),
  z.object({ type: z.literal('upload'), picture }),
  z.object({ type: z.literal('block'), fields: block }),
]);

export const richText = z.object({
  root: z.object({ children }),
}) satisfies z.ZodType<RichTextDoc>;
