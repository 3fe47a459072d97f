import { z } from 'zod';
import type { BlockFields } from '#cms/publishing/richTextNodes.ts';
import type { Lookup } from '#cms/publishing/lookup.ts';
import { kindValue, value } from '#cms/publishing/richTextValues.ts';
import { toSource } from '#cms/publishing/sources.ts';

const text = z.string().nullish();

const block = z.discriminatedUnion('blockType', [
  z.object({
    blockType: z.literal('quote'),
    text: z.string(),
    speaker: text,
    position: text,
    person: value,
  }),
  z.object({
    blockType: z.literal('figure'),
    label: z.string(),
    value: z.string(),
    unit: text,
    period: text,
    sourceName: text,
    sourceUrl: text,
  }),
  z.object({ blockType: z.literal('gallery'), images: z.array(value).nullish() }),
  z.object({
    blockType: z.literal('factBox'),
    title: z.string(),
    items: z.array(z.object({ text: z.string() })).nullish(),
  }),
  z.object({ blockType: z.literal('relatedCard'), document: kindValue }),
]);

/** Null when it is no block that readers know. */
export function parseBlock(stored: unknown): z.infer<typeof block> | null {
  return block.safeParse(stored).data ?? null;
}

/** A block of a text; null when the document that its card shows is not published. */
export function toBlock(fields: z.infer<typeof block>, lookup: Lookup): BlockFields | null {
  switch (fields.blockType) {
    case 'quote':
      return {
        blockType: 'quote',
        text: fields.text,
        speaker: fields.speaker || null,
        position: fields.position || null,
        person: lookup.getReference('people', fields.person),
      };
    case 'figure':
      return {
        blockType: 'figure',
        label: fields.label,
        value: fields.value,
        unit: fields.unit || null,
        period: fields.period || null,
        source: toSource({ name: fields.sourceName, url: fields.sourceUrl }),
      };
    case 'gallery':
      return { blockType: 'gallery', pictures: lookup.getPictures(fields.images) };
    case 'factBox':
      return {
        blockType: 'factBox',
        title: fields.title,
        items: (fields.items ?? []).map((item) => item.text),
      };
    case 'relatedCard': {
      const document = lookup.getKindReference(fields.document);
      return document && { blockType: 'relatedCard', document };
    }
  }
}
