import { hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';

const searchable = 'data-pagefind-body';
const ignored = 'data-pagefind-ignore';
/** What Pagefind reads even in an element whose words it ignores. */
const readAnyway = / data-pagefind-(?!ignore)|<(img|h1)\b/;
/** Pagefind shows the first picture after a title, and be it one of the texts listed below. */
const titledPicture = /<\/h1>.*<img\b/s;
const picture = /(?:<source\b[^>]*>\s*)?<img\b(?:[^>"]|"[^"]*")*>/;
/** The smallest file of a picture, which is enough beside a result. */
const smallest = /<source\b[^>]* srcset="(\S+)[^>]*>\s*$/;
/** What says when a report was published; other pages have no year of their own. */
const dated = /datetime="(\d{4})-(\d{2})[^>]*data-pagefind-sort="date\[datetime\]"/;
/** More pages than this, and Pagefind takes longer than editors should wait: 4 ms a page. */
const most = 750;
/** How long a time one part may be for, the longest first, and what each month belongs to. */
const spans: ((month: number) => string)[] = [
  () => '',
  (month) => `-h${Math.ceil(month / 6)}`,
  (month) => `-q${Math.ceil(month / 3)}`,
  (month) => `-${String(month).padStart(2, '0')}`,
];

/**
 * A part of the search index: the pages of one language and year, of half a year, a quarter or a
 * month when they are many, or of one language alone. Each costs a search requests of its own.
 */
export interface SearchPart {
  locale: string;
  name: string;
  /** Stands for what is in it. */
  digest: string;
  pages: { path: string; file: string }[];
}

/** What is kept of a page; `part` is null when readers do not search it. */
export interface SearchPage {
  path: string;
  file: string;
  part: string | null;
  /** Of the year, where the part is one: 1 to 12. */
  month: number;
  /** Stands for what readers can search in it. */
  digest: string;
}

/** The index belongs to a release but is not made with its pages. */
export function isSearchFile(file: string): boolean {
  return file.startsWith('pagefind/');
}

/** Which pages readers search, and in which part of the index each of them is. */
export class SearchPages {
  readonly #pages = new Map<string, SearchPage>();
  /** By year and language: its pages, and its parts unless one of its pages has changed since. */
  readonly #years = new Map<string, { pages: Map<string, SearchPage>; parts?: SearchPart[] }>();

  /** Takes in what a page has become. */
  take(page: SearchPage): void {
    if (isDeepStrictEqual(this.#pages.get(page.path), page)) return;
    this.drop(page.path);
    if (page.part === null) return;
    this.#pages.set(page.path, page);
    const pages = this.#years.get(page.part)?.pages ?? new Map<string, SearchPage>();
    this.#years.set(page.part, { pages: pages.set(page.path, page) });
  }

  drop(path: string): void {
    const { part } = this.#pages.get(path) ?? {};
    const year = part && this.#years.get(part);
    this.#pages.delete(path);
    if (!part || !year) return;
    year.pages.delete(path);
    if (year.pages.size === 0) this.#years.delete(part);
    else this.#years.set(part, { pages: year.pages });
  }

  /** All parts as they should be now. */
  getParts(): SearchPart[] {
    return [...this.#years]
      .flatMap(([name, year]) => (year.parts ??= toParts(name, [...year.pages.values()])))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  }
}

/** A page that says which part of it readers search counts; it is in the part of its year. */
export function toSearchPage(page: { path: string; file: string; body: string }): SearchPage {
  const { path, file, body } = page;
  const text = toSearchable(body);
  if (text === null) return { path, file, part: null, month: 1, digest: '' };
  const [, locale = 'id'] = /<html lang="(\w+)"/.exec(body) ?? [];
  const [, year = 'rest', month = '01'] = dated.exec(text) ?? [];
  const digest = hash('sha1', text);
  return { path, file, part: `${locale}-${year}`, month: Number(month), digest };
}

/**
 * A page without all that readers do not search, and null when they search nothing of it. Pagefind
 * gets this instead of the whole page, so that nothing else can make the index another one.
 */
export function toSearchable(html: string): string | null {
  const text = cutSearchable(html);
  if (text === null) return null;
  const [start = '<html>'] = /<html[^>]*>/.exec(html) ?? [];
  return `${start}<body>${text}</body></html>`;
}

function cutSearchable(html: string): string | null {
  const [start, end] = findElement(html, searchable, 0) ?? [];
  if (start === undefined) return null;
  const body = html.slice(start, end);
  let text = '';
  let at = 0;
  for (let skip = findElement(body, ignored, at); skip; skip = findElement(body, ignored, at)) {
    const element = body.slice(...skip);
    text += body.slice(at, skip[0]) + (readAnyway.test(element) ? element : '');
    at = skip[1];
  }
  text += body.slice(at);
  const whole = titledPicture.test(text) ? text : text + (picture.exec(html.slice(end))?.[0] ?? '');
  return whole + toThumbnail(whole);
}

/** Tells Pagefind of a smaller file of the picture that it shows, as `thumbnail`. */
function toThumbnail(html: string): string {
  const [before = ''] = html.slice(html.indexOf('</h1>')).split('<img', 1);
  const [, file] = smallest.exec(before) ?? [];
  return file ? `<i data-pagefind-meta="thumbnail:${file}"></i>` : '';
}

/** Where the next element with an attribute begins and ends, in pages that the site made. */
function findElement(html: string, attribute: string, from: number): [number, number] | null {
  const start = findTag(html, ` ${attribute}`, from);
  if (start === -1) return null;
  const [name] = /^[a-z0-9-]+/.exec(html.slice(start + 1, start + 40)) ?? [];
  const tags = new RegExp(`<(/?)${name}[\\s>]`, 'g');
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] === '' ? 1 : -1;
    if (depth === 0) return [start, tags.lastIndex];
  }
  throw new Error(`The element <${name}> with ${attribute} has no end.`);
}

/** Where the next tag that holds these words begins; the same words in a text are no tag. */
function findTag(html: string, words: string, from: number): number {
  for (let at = html.indexOf(words, from); at !== -1; at = html.indexOf(words, at + 1)) {
    const start = html.lastIndexOf('<', at);
    if (start > html.lastIndexOf('>', at)) return start;
  }
  return -1;
}

function toParts(year: string, all: SearchPage[]): SearchPart[] {
  return toGroups(year, all).map(([name, group]) => {
    const pages = group.toSorted((one, other) => (one.path < other.path ? -1 : 1));
    const text = pages.map(({ path, digest }) => `${path} ${digest}`).join('\n');
    const locale = name.slice(0, name.indexOf('-'));
    return { locale, name, digest: hash('sha1', text).slice(0, 10), pages };
  });
}

/** By the longest span that keeps every part within what one may have; months may have more. */
function toGroups(name: string, pages: SearchPage[]): [name: string, pages: SearchPage[]][] {
  const bySpan = spans.map((toSpan) =>
    Map.groupBy(pages, ({ month }) => `${name}${toSpan(month)}`),
  );
  const isSmall = (groups: Map<string, SearchPage[]>) =>
    [...groups.values()].every(({ length }) => length <= most);
  return [...(bySpan.find(isSmall) ?? bySpan.at(-1) ?? [])];
}
