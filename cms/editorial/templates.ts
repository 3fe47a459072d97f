type Values = Record<string, unknown>;

/** What a template gives to a text of the same name. */
const given = ['summary', 'body', 'credits', 'topics'] as const;

/** A text is still a blank page: only then is a template offered. */
export function isBlank({ title, summary, body }: Values): boolean {
  return isEmpty(title) && isEmpty(summary) && !hasWords(body);
}

/** The text with what it lacks taken from the template; what is there already stays. */
export function fillFromTemplate(text: Values, template: Values): Values {
  const filled = { ...text };
  if (isEmpty(text['title'])) filled['title'] = template['headline'] ?? text['title'];
  for (const field of given) {
    const isMissing = field === 'body' ? !hasWords(text[field]) : isEmpty(text[field]);
    if (isMissing && !isEmpty(template[field])) filled[field] = withoutIds(template[field]);
  }
  const [own, other] = [toValues(text['dateline']), toValues(template['dateline'])];
  filled['dateline'] = {
    ...own,
    place: isEmpty(own['place']) ? other['place'] : own['place'],
    region: isEmpty(own['region']) ? other['region'] : own['region'],
  };
  return filled;
}

/** Rows of a copy are rows of their own. */
function withoutIds(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((row: unknown) => {
    if (typeof row !== 'object' || row === null) return row;
    return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id'));
  });
}

function toValues(value: unknown): Values {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || value === '' || value === 0;
}

/** Whether a rich text has a word, a picture or a block in it. */
function hasWords(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasWords);
  if (typeof value !== 'object' || value === null) return false;
  const { type, text, root, children } = toValues(value);
  if (typeof text === 'string') return text.trim() !== '';
  if (type === 'block' || type === 'upload' || type === 'horizontalrule') return true;
  return hasWords(root) || hasWords(children);
}
