import { createServer, type ServerResponse } from 'node:http';
import type { Doc } from '#cms/publishing/documents.ts';
import type { AddressRedirect } from '#cms/publishing/lists.ts';

/** A content API in memory whose documents come and go. */
export interface LiveContent {
  url: string;
  documents: Map<string, Doc>;
  redirects: AddressRedirect[];
  /** What the publisher said, oldest first. */
  receipts: unknown[];
  /** The number that the listing has. */
  mapping: number;
  /** What is in pictures that were replaced, by their names. */
  replaced: Map<string, string>;
  /** Paths that answer with a status and nothing else. */
  broken: Map<string, number>;
  /** The paths that were answered so, oldest first. */
  refused: string[];
  /** How many requests were answered. */
  requests: number;
  put(...documents: Doc[]): void;
  remove(document: Pick<Doc, 'kind' | 'locale' | 'id'>): void;
  close(): Promise<void>;
}

export async function serveLiveContent(first: readonly Doc[] = []): Promise<LiveContent> {
  const documents = new Map(first.map((document) => [toKey(document), document]));
  const server = createServer((request, response) => {
    content.requests += 1;
    const url = new URL(request.url ?? '/', 'http://api');
    const status = content.broken.get(url.pathname);
    if (status !== undefined) {
      content.refused.push(url.pathname);
      response.writeHead(status).end();
      return;
    }
    if (url.pathname === '/api/releases/receipt') {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        content.receipts.push(JSON.parse(Buffer.concat(chunks).toString('utf8')));
        response.writeHead(201).end();
      });
      return;
    }
    const [, name = '', id] = /^\/api\/public\/([^/]+)(?:\/(.+))?$/.exec(url.pathname) ?? [];
    if (name === 'media') {
      response.end(content.replaced.get(id ?? '') ?? `bytes of ${id}`);
    } else
      answer(response, id === undefined ? getPage(name, url.searchParams) : getOne(name, id, url));
  });

  function getOne(kind: string, id: string, url: URL): unknown {
    return documents.get(`${kind}/${url.searchParams.get('locale')}/${id}`);
  }

  function getPage(name: string, parameters: URLSearchParams): unknown {
    const page = Number(parameters.get('page') ?? 1);
    const limit = Number(parameters.get('limit') ?? 100);
    const all = getAll(name, parameters.get('locale'));
    return {
      documents: all.slice((page - 1) * limit, page * limit),
      page,
      totalPages: Math.max(1, Math.ceil(all.length / limit)),
      mapping: content.mapping,
      total: all.length,
    };
  }

  function getAll(name: string, locale: string | null): readonly unknown[] {
    if (name === 'redirects') return content.redirects;
    const all = [...documents.values()];
    if (name !== 'listing') return all.filter((one) => one.kind === name && one.locale === locale);
    return all.map(({ kind, id, locale, updatedAt }) => ({ kind, id, locale, updatedAt }));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const content: LiveContent = {
    url: `http://127.0.0.1:${port}`,
    documents,
    redirects: [],
    receipts: [],
    mapping: 1,
    replaced: new Map(),
    broken: new Map(),
    refused: [],
    requests: 0,
    put: (...changed) => {
      for (const document of changed) documents.set(toKey(document), document);
    },
    remove: (document) => {
      documents.delete(toKey(document));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return content;
}

function answer(response: ServerResponse, body: unknown): void {
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body ?? { error: 'There is no such document.' }));
}

function toKey({ kind, locale, id }: Pick<Doc, 'kind' | 'locale' | 'id'>): string {
  return `${kind}/${locale}/${id}`;
}
