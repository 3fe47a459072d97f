import { subscribe } from 'node:diagnostics_channel';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { vi } from 'vitest';
import type { Changed } from '#cms/publishing/hints.ts';

/** What a test wants of the publisher: what it is told, and how it answers. */
export interface StandInPublisher {
  url: string;
  /** The hints so far, each as the documents that it names. */
  hints: string[][];
  /** Runs while the CMS waits for the answer to a hint. */
  onHint(documents: Changed[]): Promise<void>;
  /** The hints that have come once nothing more has come for a moment; forgets them. */
  takeHints(): Promise<string[][]>;
  /** What it answers to other requests, by method and path. */
  answers: Map<string, { status: number; body: unknown }>;
  requests: { address: string; authorization: string | undefined; body: string }[];
  close(): Promise<void>;
}

export const publisherToken = 'kunci-penerbit-untuk-uji-coba-saja-0123456789';

/** A server in the publisher's place, which the CMS started after it is told to use. */
export async function startPublisherStandIn(): Promise<StandInPublisher> {
  const hints: string[][] = [];
  const requests: StandInPublisher['requests'] = [];
  const answers: StandInPublisher['answers'] = new Map();
  const server = createServer((incoming, outgoing) => {
    void respond(incoming).then(({ status, body }) => {
      outgoing.writeHead(status, { 'Content-Type': 'application/json' });
      outgoing.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port to listen on');

  async function respond(incoming: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const body = await readBody(incoming);
    const asked = `${incoming.method} ${incoming.url}`;
    requests.push({ address: asked, authorization: incoming.headers.authorization, body });
    const set = answers.get(asked);
    if (set) return set;
    if (asked !== 'POST /hint') return { status: 404, body: {} };
    const { documents } = JSON.parse(body) as { documents: Changed[] };
    hints.push(documents.map(({ kind, id }) => `${kind}/${id}`).toSorted());
    await publisher.onHint(documents);
    return { status: 202, body: {} };
  }

  const publisher: StandInPublisher = {
    url: `http://127.0.0.1:${address.port}`,
    hints,
    requests,
    answers,
    onHint: async () => undefined,
    takeHints: async () => {
      await quiet(requests);
      return hints.splice(0);
    },
    close: () =>
      new Promise((resolve) => {
        vi.unstubAllEnvs();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  vi.stubEnv('PUBLISHER_URL', publisher.url);
  vi.stubEnv('PUBLISHER_TOKEN', publisherToken);
  return publisher;
}

/** The requests that this process has made and not yet seen answered. */
const asked = new Set<unknown>();
const channels = ['undici:request:trailers', 'undici:request:error'];
subscribe('undici:request:create', (message) => asked.add(toRequest(message)));
for (const name of channels) subscribe(name, (message) => asked.delete(toRequest(message)));

function toRequest(message: unknown): unknown {
  return (message as { request: unknown }).request;
}

/** Until nothing is on its way: a busy machine takes its time between sending and receiving. */
async function quiet(requests: unknown[]): Promise<void> {
  let count = -1;
  while (count !== requests.length || asked.size > 0) {
    count = requests.length;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
