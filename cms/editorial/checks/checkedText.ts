import { z } from 'zod';

/**
 * A text as the checks read it: of a form still being typed in, or as it is stored. What is missing
 * or malformed is empty, so that it is found and not feared.
 */
export type CheckedText = z.output<typeof schema>;

/** From a row or a form in one language. */
export function toCheckedText(value: unknown): CheckedText {
  return schema.parse(value);
}

/** A Lexical node with what the checks read of it. */
export interface BodyNode {
  type: string;
  text: string;
  value: unknown;
  fields: Record<string, unknown>;
  children: BodyNode[];
}

export const words = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'string' ? value.trim() : ''));

/** A document by id, or the row itself. */
export const id = z
  .unknown()
  .optional()
  .transform((value) => {
    const found = z.union([z.string().min(1), z.object({ id: z.string() })]).safeParse(value).data;
    return typeof found === 'object' ? found.id : (found ?? null);
  });

const node: z.ZodType<BodyNode> = z.lazy(() =>
  z
    .object({
      type: words,
      text: z.string().catch(''),
      value: z
        .unknown()
        .optional()
        .transform((value) => value ?? null),
      fields: z.record(z.string(), z.unknown()).catch({}),
      children: rows(node),
    })
    .catch({ type: '', text: '', value: null, fields: {}, children: [] }),
);

const body = z
  .object({ root: node })
  .transform(({ root }) => root.children)
  .catch([]);

function rows<Row extends z.ZodType>(row: Row) {
  return z.array(row).catch([]);
}

function group<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess((value) => (isRecord(value) ? value : {}), z.object(shape));
}

const schema = group({
  title: words,
  slug: words,
  summary: words,
  image: id,
  body,
  credits: rows(group({ role: words, person: id })),
  dateline: group({ place: words, region: id, date: words }),
  rights: group({
    ground: words,
    licence: id,
    sources: rows(group({ name: words, url: words, date: words })),
  }),
  figures: rows(group({ label: words, source: group({ name: words }) })),
  seo: group({ image: id }),
  publishedAt: words,
  translation: group({ status: words }),
});

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
