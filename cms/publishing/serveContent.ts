import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

export interface ContentServer {
  /** Without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** What the publisher says of a release; everything else is read only. */
const receiptPath = '/api/releases/receipt';

type Answer = (request: Request) => Promise<Response>;

/** Serves the public content API alone, on loopback and without Next; port 0 is any free one. */
export async function serveContent(answer: Answer, port = 0): Promise<ContentServer> {
  const server = createServer((incoming, outgoing) => {
    respond(answer, incoming, outgoing).catch((error: unknown) => {
      console.error(error);
      if (!outgoing.headersSent) outgoing.writeHead(500);
      outgoing.end();
    });
  });
  await listen(server, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port to serve on');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function respond(answer: Answer, incoming: IncomingMessage, outgoing: ServerResponse) {
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const isReceipt = url.pathname === receiptPath && incoming.method === 'POST';
  if (!isReceipt && !url.pathname.startsWith('/api/public/')) {
    outgoing.writeHead(404).end();
    return;
  }
  const response = await answer(
    new Request(url, {
      method: incoming.method,
      headers: toHeaders(incoming),
      ...(isReceipt && { body: await readBody(incoming) }),
    }),
  );
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function toHeaders({ headers }: IncomingMessage): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] satisfies [string, string]],
  );
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}
