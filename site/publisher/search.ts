import { close, createIndex, type PagefindIndex } from 'pagefind';

const searchable = 'data-pagefind-body';

/** The index of one export. Pagefind keeps one part for each language of the pages it is given. */
export class SearchIndex {
  readonly #index: PagefindIndex;
  readonly #pending: Promise<void>[] = [];

  private constructor(index: PagefindIndex) {
    this.#index = index;
  }

  static async start(): Promise<SearchIndex> {
    const { index, errors } = await createIndex();
    if (index === undefined) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
    return new SearchIndex(index);
  }

  /** Takes a page in if it says which part of it readers search. */
  add(url: string, content: string): void {
    if (content.includes(searchable)) this.#pending.push(this.#addNow(url, content));
  }

  /** The files of the index and of the search interface, under `pagefind/`. */
  async getFiles(): Promise<{ file: string; content: Uint8Array }[]> {
    await Promise.all(this.#pending);
    const { errors, files } = await this.#index.getFiles();
    if (errors.length > 0) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    return files.map(({ path, content }) => ({ file: `pagefind/${path}`, content }));
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#pending);
    await close();
  }

  async #addNow(url: string, content: string): Promise<void> {
    const { errors } = await this.#index.addHTMLFile({ url, content });
    if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
  }
}
