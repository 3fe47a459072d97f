import { EventEmitter, once } from 'node:events';
import { text } from 'node:stream/consumers';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Doc } from '#cms/publishing/documents.ts';
import type { Redirect } from '#cms/publishing/lists.ts';
import type { Receipt } from '#site/publisher/receipts.ts';
import { getFile } from './generatedPictures.ts';

/** What a document is, whatever its language. */
export interface Named {
  kind: Doc['kind'];
  id: string;
}

/**
 * A CMS in memory: the public content API over documents that can be changed, and the place where
 * the publisher sends its receipts. It emits `receipt`, and `compared` when a publisher has read
 * the list of everything to its end.
 */
export class Newsroom extends EventEmitter<{ receipt: [Receipt]; compared: [] }> {
  readonly url: string;
  readonly #server: Server;
  readonly #documents: Map<string, Doc>;
  /** Documents as they were, by the address they gave up. */
  readonly #redirects = new Map<string, Placed>();

  private constructor(server: Server, documents: Map<string, Doc>) {
    super();
    const address = server.address();
    this.url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    this.#server = server;
    this.#documents = documents;
    server.on('request', (request, response) => void this.#answer(request, response));
  }

  static async open(documents: readonly Doc[]): Promise<Newsroom> {
    const server = createServer({ keepAliveTimeout: 60_000 });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Newsroom(server, new Map(documents.map((one) => [toKey(one), one])));
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  get documents(): Doc[] {
    return [...this.#documents.values()];
  }

  /** Publishes a document as it is now; an address that it gives up leads on to the new one. */
  publish(document: Doc): void {
    const before = this.#documents.get(toKey(document));
    this.#documents.set(toKey(document), document);
    if (!isPlaced(document)) return;
    const { kind, locale, slug } = document;
    this.#redirects.delete(`${kind}/${locale}/${slug}`);
    if (before?.kind !== kind || before.slug === slug) return;
    this.#redirects.set(`${kind}/${locale}/${before.slug}`, before);
  }

  withdraw(document: Doc): void {
    this.#documents.delete(toKey(document));
    if (!isPlaced(document)) return;
    const { kind, locale, slug } = document;
    this.#redirects.set(`${kind}/${locale}/${slug}`, document);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://api');
    if (request.method === 'POST') {
      const body = await text(request);
      response.writeHead(201).end();
      this.emit('receipt', JSON.parse(body) as Receipt);
      return;
    }
    const [, name = '', id] = /^\/api\/public\/([^/]+)(?:\/(.+))?$/.exec(url.pathname) ?? [];
    const locale = url.searchParams.get('locale');
    if (name === 'media' && id !== undefined) {
      response.end(await getFile(id));
      return;
    }
    const found = id === undefined ? undefined : this.#documents.get(`${name}/${locale}/${id}`);
    if (id !== undefined && found === undefined) response.statusCode = 404;
    response.setHeader('content-type', 'application/json');
    response.end(id === undefined ? this.#getPage(name, url.searchParams) : toText(found ?? {}));
    if (name === 'redirects') response.once('finish', () => this.emit('compared'));
  }

  #getPage(name: string, parameters: URLSearchParams): string {
    if (name === 'redirects') {
      return toPage([...this.#redirects.values()], parameters, (one) => this.#toRedirect(one));
    }
    if (name === 'listing') return toPage(this.documents, parameters, toEntry);
    const locale = parameters.get('locale');
    const isWanted = (one: Doc) => one.kind === name && one.locale === locale;
    return toPage(this.documents.filter(isWanted), parameters);
  }

  #toRedirect(given: Placed): Redirect {
    const { kind, locale, slug } = given;
    const now = this.#documents.get(toKey(given));
    if (now === undefined || !isPlaced(now)) return { kind, locale, slug, to: null };
    const to = { kind, id: now.id, slug: now.slug, name: getName(now), locale };
    return { kind, locale, slug, to };
  }
}

/** A document that may have an address. */
type Placed = Extract<Doc, { slug: string }>;

function isPlaced(document: Doc): document is Placed {
  return 'slug' in document;
}

function toKey({ kind, locale, id }: Doc): string {
  return `${kind}/${locale}/${id}`;
}

function toEntry({ kind, id, locale, updatedAt }: Doc) {
  return { kind, id, locale, updatedAt };
}

function getName(document: Placed): string {
  return 'title' in document ? document.title : document.name;
}

function toPage<Item extends object>(
  all: readonly Item[],
  parameters: URLSearchParams,
  toShown: (item: Item) => object = (item) => item,
): string {
  const page = Number(parameters.get('page') ?? 1);
  const limit = Number(parameters.get('limit') ?? 100);
  const shown = all.slice((page - 1) * limit, page * limit).map((item) => toText(toShown(item)));
  const totalPages = Math.max(1, Math.ceil(all.length / limit));
  const counts = JSON.stringify({ page, totalPages, total: all.length });
  return `{"documents":[${shown.join(',')}],${counts.slice(1)}`;
}

const texts = new WeakMap<object, string>();

/** An object as JSON, made once: whoever is measured needs the cores. */
function toText(object: object): string {
  let text = texts.get(object);
  if (text === undefined) texts.set(object, (text = JSON.stringify(object)));
  return text;
}
