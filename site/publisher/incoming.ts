import { isMainThread } from 'node:worker_threads';
import type { DocumentPage } from '../lib/cms.ts';
import { toDocumentKey } from '../lib/corpus.ts';
import { SharedParts } from '../lib/sharedParts.ts';
import type { Stored } from '../lib/texts.ts';
import { readBatch, toPlaced } from './batch.ts';

/** Documents on their way to a shard: those that its thread fetches, and those it is given. */
export class Incoming {
  readonly #shared = new SharedParts();
  /** By their keys. */
  readonly #documents = new Map<string, Stored>();
  /** What was fetched and may be kept, by the page of the list. */
  readonly #read = new Map<string, readonly Stored[]>();

  /** Fetches a page of documents, for whoever puts them into a file. */
  async read(...parameters: Parameters<typeof readBatch>): ReturnType<typeof readBatch> {
    const [, page] = parameters;
    const read = await readBatch(...parameters);
    this.#read.set(toPageKey(page), read.batch.documents);
    return read;
  }

  /** Takes the documents of a page that was fetched; its lines begin at `start` in the file. */
  keep(page: DocumentPage, start: number): void {
    const key = toPageKey(page);
    const read = this.#read.get(key);
    if (read === undefined) throw new Error(`${key} was not fetched by this thread.`);
    this.#read.delete(key);
    this.take(toPlaced(read, start));
  }

  /** Takes documents; of two with the same key the later counts. */
  take(documents: readonly Stored[]): void {
    for (const document of documents) {
      // What comes from another thread is a copy and shares nothing yet.
      if (!isMainThread) this.#shared.share(document);
      this.#documents.set(toDocumentKey(document), document);
    }
  }

  /** Hands over all that was taken. */
  release(): Stored[] {
    const documents = [...this.#documents.values()];
    this.#documents.clear();
    return documents;
  }
}

function toPageKey({ kind, locale, number }: DocumentPage): string {
  return `${kind}/${locale}, page ${number},`;
}
