import type { Article, Doc, Figure, Seller, Story } from '#cms/publishing/documents.ts';
import type { RichText, RichTextNode } from '#cms/publishing/richTextNodes.ts';

type Draft = Extract<Doc, { kind: 'articles' | 'stories' | 'sellers' }>;

/** The same rule as for every address; a draft may still be without one. */
const address = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const untitled = { id: 'Tanpa judul', en: 'Untitled' };

/**
 * A draft without the parts that are only half filled in, which no page can print, and with a
 * title and an address even before it has them.
 */
export function toPrintable(document: Doc): Doc {
  switch (document.kind) {
    case 'articles':
      return { ...document, ...toBase(document), ...toText(document) };
    case 'stories':
      return {
        ...document,
        ...toBase(document),
        ...toText(document),
        figures: document.figures.filter(isWhole),
        milestones: document.milestones.filter(({ date }) => date),
      };
    case 'sellers':
      return {
        ...document,
        ...toBase(document),
        name: document.name || untitled[document.locale],
        about: document.about && toWholeText(document.about),
        certificates: document.certificates.filter(({ kind }) => kind),
        links: document.links.filter(({ platform, url }) => platform && url),
      } satisfies Seller;
    default:
      return document;
  }
}

function toBase({ id, locale, slug, alternates }: Draft) {
  const safe = address.test(slug ?? '') ? slug : `pratinjau-${id}`;
  return { slug: safe, alternates: { ...alternates, [locale]: safe } };
}

function toText(document: Article | Story) {
  const { title, locale, body, credits, rights } = document;
  return {
    title: title || untitled[locale],
    body: toWholeText(body),
    credits: credits.filter(({ role }) => role),
    rights: { ...rights, sources: rights.sources.filter(({ name }) => name) },
  };
}

function isWhole({ label, value }: Figure): boolean {
  return Boolean(label) && Number.isFinite(value);
}

function toWholeText({ root }: RichText): RichText {
  return { root: { children: toWholeNodes(root.children) } };
}

/** Without the blocks that still lack what they must have. */
function toWholeNodes(nodes: RichTextNode[]): RichTextNode[] {
  return nodes
    .filter(({ type }) => type !== 'unknown')
    .map((node) =>
      'children' in node ? { ...node, children: toWholeNodes(node.children) } : node,
    );
}
