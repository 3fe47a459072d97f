import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { z } from 'zod';
import { locale } from '../lib/parts.ts';
import { kind } from '../lib/schemas.ts';

export interface Answer {
  status: number;
  body: object | string;
}

type Order = (body: unknown) => Promise<Answer> | Answer;

const largest = 4_000_000;

export const hint = z.object({ documents: z.array(z.object({ kind, id: z.string() })) });
export const rollback = z.object({ release: z.string() });
export const draftRequest = z.object({
  document: z.looseObject({ kind }),
  locale,
});

/** A request that cannot be carried out, with the reason for whoever made it. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Takes orders, such as `POST /hint`, from whoever has the token. */
export async function startControl(
  orders: Record<string, Order>,
  { host = '127.0.0.1', port, token }: { host?: string; port: number; token: string },
): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, orders, token).then(
      ({ status, body }) => {
        const isText = typeof body === 'string';
        response.writeHead(status, {
          'Content-Type': isText ? 'text/html;charset=utf-8' : 'application/json',
          'Cache-Control': 'no-store',
          'X-Robots-Tag': 'noindex, nofollow',
        });
        response.end(isText ? body : JSON.stringify(body));
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

async function answer(
  request: IncomingMessage,
  orders: Record<string, Order>,
  token: string,
): Promise<Answer> {
  if (!isAllowed(request, token)) return toAnswer(401, 'The token is wrong or missing.');
  const order = orders[`${request.method} ${request.url}`];
  if (order === undefined) return toAnswer(404, 'There is no such order.');
  try {
    return await order(request.method === 'POST' ? await readJson(request) : undefined);
  } catch (error) {
    if (error instanceof Refusal) return toAnswer(error.status, error.message);
    if (error instanceof z.ZodError) return toAnswer(400, z.prettifyError(error));
    return toAnswer(500, error instanceof Error ? error.message : String(error));
  }
}

function isAllowed({ headers }: IncomingMessage, token: string): boolean {
  const given = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  return timingSafeEqual(toDigest(given), toDigest(token));
}

function toDigest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > largest) throw new Refusal(413, `At most ${largest} bytes.`);
    chunks.push(bytes);
  }
  if (length === 0) return {};
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Refusal(400, 'The body is not JSON.');
  }
}

function toAnswer(status: number, error: string): Answer {
  return { status, body: { error } };
}
