import { z } from 'zod';

/** What readers read of a text at one publication: plain paragraphs that can be compared. */
export interface RevisionText {
  title: string;
  summary: string;
  paragraphs: string[];
}

const text = z.string().nullish();

const node = z.object({
  type: z.string(),
  text: z.string().optional(),
  fields: z.unknown().optional(),
  get children() {
    return z.array(node).optional();
  },
});
type Node = z.infer<typeof node>;

const block = z.object({
  blockType: z.string(),
  text,
  speaker: text,
  label: text,
  value: text,
  unit: text,
  period: text,
  title: text,
  items: z.array(z.object({ text })).nullish(),
});

const report = z.object({
  title: text,
  summary: text,
  body: z.object({ root: node }).nullish(),
  figures: z
    .array(z.object({ label: text, value: z.number().nullish(), unit: text, period: text }))
    .nullish(),
  milestones: z.array(z.object({ date: text, text })).nullish(),
});

/** The text of an article or story, from its row as it is stored in one language. */
export function toRevisionText(row: unknown): RevisionText {
  const { title, summary, body, figures, milestones } = report.parse(row);
  return {
    title: title ?? '',
    summary: summary ?? '',
    paragraphs: [
      ...(figures ?? []).map(({ value, ...rest }) =>
        toFigureLine({ ...rest, value: value?.toString() }),
      ),
      ...(body ? toParagraphs(body.root) : []),
      ...(milestones ?? []).map((milestone) => joinParts([milestone.date, milestone.text])),
    ].filter((paragraph) => paragraph !== ''),
  };
}

export function isSameText(one: RevisionText, other: RevisionText): boolean {
  return (
    one.title === other.title &&
    one.summary === other.summary &&
    JSON.stringify(one.paragraphs) === JSON.stringify(other.paragraphs)
  );
}

const inline = new Set(['text', 'linebreak', 'tab', 'link', 'autolink']);

/** A paragraph for each piece of text that stands by itself. */
function toParagraphs({ type, fields, children = [] }: Node): string[] {
  if (type === 'block') return toBlockParagraphs(fields);
  const nested = children.filter((child) => !inline.has(child.type));
  const line = nested.length < children.length ? [toLine(children)] : [];
  return [...line, ...nested.flatMap(toParagraphs)];
}

function toLine(children: readonly Node[]): string {
  const parts = children
    .filter(({ type }) => inline.has(type))
    .map((child) => {
      if (child.type === 'linebreak' || child.type === 'tab') return ' ';
      return child.text ?? toLine(child.children ?? []);
    });
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}

function toBlockParagraphs(fields: unknown): string[] {
  const parsed = block.safeParse(fields).data;
  switch (parsed?.blockType) {
    case 'quote':
      return [joinParts([`“${parsed.text ?? ''}”`, parsed.speaker && `— ${parsed.speaker}`])];
    case 'figure':
      return [toFigureLine(parsed)];
    case 'factBox':
      return [parsed.title ?? '', ...(parsed.items ?? []).map((item) => item.text ?? '')];
    default:
      return [];
  }
}

type Part = string | null | undefined;
type Line = Partial<Record<'label' | 'value' | 'unit' | 'period', Part>>;

function toFigureLine({ label, value, unit, period }: Line): string {
  return joinParts([label && `${label}:`, value, unit, period && `(${period})`]);
}

function joinParts(parts: readonly Part[]): string {
  return parts.filter(Boolean).join(' ');
}
