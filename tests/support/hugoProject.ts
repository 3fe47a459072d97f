import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getMentions } from '#site/lib/mentions.ts';
import type { Locale, Picture, Reference } from '#site/lib/parts.ts';
import { articlesPath, documentAlternates, documentPath, locales } from '#site/lib/paths.ts';
import { getRelated } from '#site/lib/related.ts';
import type { RichText } from '#site/lib/richText.ts';
import type { Article, Doc, Person, Product, Region, Topic } from '#site/lib/schemas.ts';
import { setDocuments } from '#site/lib/store.ts';
import { getStrings } from '#site/lib/strings.ts';
import { toHugoConfiguration } from './hugoConfiguration.ts';

type Subject = Person | Product | Region | Topic;

/**
 * Writes a project in which Hugo prints the same articles, lists of news and pages of subjects;
 * the home page, stories, sellers and guides are left out. What other pages a page shows is
 * worked out here and lies in its front matter: Hugo need not search for it.
 */
export function writeHugoProject(folder: string, documents: readonly Doc[], client: string): void {
  setDocuments(documents);
  writeLayouts(path.join(folder, 'layouts'));
  cpSync(client, path.join(folder, 'static'), {
    recursive: true,
    filter: (file) => !file.endsWith('.html'),
  });
  write(path.join(folder, 'hugo.json'), JSON.stringify(toHugoConfiguration(client)));
  for (const locale of locales) {
    const list = path.join(folder, 'content', locale, getSection(articlesPath(locale)));
    write(path.join(list, '_index.md'), toPage(toList(locale), ''));
  }
  const unlisted = JSON.stringify({ _build: { render: 'never' } });
  for (const document of documents) {
    const place = isPrinted(document) ? documentPath(document) : null;
    if (place === null || !isPrinted(document)) continue;
    const file = path.join(folder, 'content', document.locale, `${getSection(place)}.md`);
    if (document.kind === 'articles') {
      write(file, toPage(toArticle(document), toMarkdown(document.body)));
    } else {
      write(file, toPage(toSubject(document), ''));
      write(path.join(path.dirname(file), '_index.md'), unlisted);
    }
  }
}

/** Lines are joined: like the pages of the site, those of Hugo have no space between their tags. */
function writeLayouts(folder: string): void {
  const layouts = path.join(import.meta.dirname, 'hugo');
  for (const file of globSync('**/*.html', { cwd: layouts })) {
    const lines = readFileSync(path.join(layouts, file), 'utf8').split('\n');
    write(path.join(folder, file), lines.join(''));
  }
}

function isPrinted(document: Doc): document is Article | Subject {
  return ['articles', 'people', 'products', 'regions', 'topics'].includes(document.kind);
}

function getSection(address: string): string {
  return address.replace(/^\/(en\/)?/, '').slice(0, -1);
}

function toPage(fields: object, body: string): string {
  return `${JSON.stringify(fields)}\n\n${body}`;
}

function toList(locale: Locale) {
  const { news, newsIntro } = getStrings(locale);
  const alternates = Object.fromEntries(locales.map((one) => [one, articlesPath(one)]));
  return { title: news, description: newsIntro, alternates };
}

function toArticle(article: Article) {
  const { locale, publishedAt } = article;
  return {
    title: article.title,
    description: article.summary,
    date: toLocalTime(publishedAt),
    at: publishedAt,
    updated: article.updatedAt,
    place: article.dateline.place,
    picture: toPicture(article.image),
    writers: article.credits.map(({ person }) => toLink(person)),
    topics: article.topics.map(toLink),
    regions: article.regions.map(toLink),
    products: article.products.map(toLink),
    near: getRelated(locale, article, 3).map(toCard),
    crumbs: toCrumbs(locale, true),
    alternates: documentAlternates(article),
  };
}

function toSubject(subject: Subject) {
  const { locale, name } = subject;
  const strings = getStrings(locale);
  const sorts = {
    people: strings.person,
    products: strings.product,
    regions: strings.region,
    topics: strings.topic,
  };
  return {
    type: 'subject',
    title: name,
    description: strings.aboutSubject(name),
    updated: subject.updatedAt,
    sort: sorts[subject.kind],
    mentions: getMentions(locale, subject, 12).articles.map(toCard),
    crumbs: toCrumbs(locale, false),
    alternates: documentAlternates(subject),
  };
}

function toCard(card: ReturnType<typeof getRelated>[number]) {
  return {
    title: card.title,
    path: documentPath(card),
    kicker: card.kind === 'stories' ? getStrings(card.locale).story : card.topics[0]?.name,
    picture: toPicture(card.image),
    at: card.publishedAt,
    date: toLocalTime(card.publishedAt),
  };
}

function toCrumbs(locale: Locale, isInList: boolean) {
  const { home, news } = getStrings(locale);
  const list = { name: news, path: articlesPath(locale) };
  return [{ name: home, path: locale === 'id' ? '/' : '/en/' }, ...(isInList ? [list] : [])];
}

function toLink(reference: Reference) {
  return { name: reference.name, path: documentPath(reference) };
}

function toPicture(picture: Picture | null) {
  if (picture === null) return null;
  const getFile = (format: string, width: number) =>
    picture.sources.find((file) => file.format === format && file.width === width)?.url;
  const toSet = (...widths: number[]) =>
    widths.map((width) => `${getFile('avif', width)} ${width}w`).join(', ');
  return {
    narrow: toSet(320, 480, 768),
    wide: toSet(480, 768, 1200, 1600),
    small: getFile('webp', 768),
    large: getFile('webp', 1200),
    share: picture.share?.url,
    alt: picture.alt,
    credit: picture.credit,
  };
}

/** Hugo keeps the offset that a date is written with. */
function toLocalTime(iso: string): string {
  const local = new Date(Date.parse(iso) + 8 * 60 * 60 * 1000).toISOString();
  return local.replace(/\.\d+Z$/, '+08:00');
}

/** Only what generated texts are made of. */
function toMarkdown({ root }: RichText): string {
  return root.children.map(toBlock).join('\n\n');
}

type Node = RichText['root']['children'][number];

function toBlock(node: Node): string {
  if (node.type === 'heading') return `## ${node.children.map(toInline).join('')}`;
  if (node.type === 'paragraph') return node.children.map(toInline).join('');
  if (node.type === 'block' && node.fields.blockType === 'figure') {
    const { value, unit, label, period, source } = node.fields;
    const fields = { value, unit, label, period, source: source?.name };
    const words = Object.entries(fields).map(([name, word]) => `${name}="${word ?? ''}"`);
    return `{{< callout ${words.join(' ')} >}}`;
  }
  throw new Error(`Generated texts have no "${node.type}".`);
}

function toInline(node: Node): string {
  if (node.type === 'text') return node.text;
  if (node.type === 'link' && node.fields.linkType === 'custom') {
    return `[${node.children.map(toInline).join('')}](${node.fields.url})`;
  }
  throw new Error(`Generated lines have no "${node.type}".`);
}

function write(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
