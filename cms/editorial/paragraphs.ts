/** What a block says in words; the rest of it are names of documents, pictures and addresses. */
const wordedFields = ['title', 'text', 'speaker', 'position', 'label', 'value', 'unit', 'period'];

type Values = Record<string, unknown>;

/** The text of every paragraph of a body that has any, as plain words; a list is one paragraph. */
export function toTexts(body: unknown): string[] {
  const root = isValues(body) ? body['root'] : null;
  const nodes = isValues(root) && Array.isArray(root['children']) ? root['children'] : [];
  return nodes.map(toText).filter(Boolean);
}

function toText(node: unknown): string {
  return toWords(node).join('').replace(/\s+/g, ' ').trim();
}

function toWords(node: unknown): string[] {
  if (!isValues(node)) return [];
  if (node['type'] === 'text') return [String(node['text'] ?? '')];
  if (node['type'] === 'linebreak' || node['type'] === 'tab') return [' '];
  if (node['type'] === 'block') return toBlockWords(node['fields']);
  const words = (Array.isArray(node['children']) ? node['children'] : []).flatMap(toWords);
  return node['type'] === 'listitem' ? [...words, ' '] : words;
}

function toBlockWords(fields: unknown): string[] {
  if (!isValues(fields)) return [];
  const own = wordedFields.flatMap((name) => {
    const value = fields[name];
    return typeof value === 'string' || typeof value === 'number' ? [`${value} `] : [];
  });
  const items = Array.isArray(fields['items']) ? fields['items'] : [];
  return [...own, ...items.flatMap(toBlockWords)];
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
