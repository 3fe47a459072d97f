import { hash } from 'node:crypto';

const searchable = 'data-pagefind-body';
/** What says when a report was published; other pages have no year of their own. */
const dated = /datetime="(\d{4})-[^>]*data-pagefind-sort="date\[datetime\]"/;

/** A part of the search index: the pages of one language and year, or of one language alone. */
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
  digest: string;
}

/** The index belongs to a release but is not made with its pages. */
export function isSearchFile(file: string): boolean {
  return file.startsWith('pagefind/');
}

/** Which pages readers search, and in which part of the index each of them is. */
export class SearchPages {
  readonly #pages = new Map<string, SearchPage>();

  /** Takes in what a page has become. */
  take(page: SearchPage): void {
    if (page.part === null) this.#pages.delete(page.path);
    else this.#pages.set(page.path, page);
  }

  drop(path: string): void {
    this.#pages.delete(path);
  }

  /** Drops what is not among these. */
  retain(paths: ReadonlySet<string>): void {
    for (const path of this.#pages.keys()) if (!paths.has(path)) this.#pages.delete(path);
  }

  /** All parts as they should be now. */
  getParts(): SearchPart[] {
    const groups = Map.groupBy(this.#pages.values(), ({ part }) => part ?? '');
    return [...groups]
      .map(([name, group]) => {
        const pages = group.toSorted((one, other) => (one.path < other.path ? -1 : 1));
        const text = pages.map(({ path, digest }) => `${path} ${digest}`).join('\n');
        const locale = name.slice(0, name.indexOf('-'));
        return { locale, name, digest: hash('sha1', text).slice(0, 10), pages };
      })
      .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  }
}

/** A page that says which part of it readers search counts; it is in the part of its year. */
export function toSearchPage(page: { path: string; file: string; body: string }): SearchPage {
  const { path, file, body } = page;
  if (!body.includes(searchable)) return { path, file, part: null, digest: '' };
  return { path, file, part: toPart(body), digest: hash('sha1', body) };
}

function toPart(html: string): string {
  const [, locale = 'id'] = /<html lang="(\w+)"/.exec(html) ?? [];
  const [, year = 'rest'] = dated.exec(html) ?? [];
  return `${locale}-${year}`;
}
