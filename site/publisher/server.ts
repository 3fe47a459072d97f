import compression from 'compression';
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { locales, homePath, notFoundPath } from '../lib/paths.ts';

export interface SiteServer {
  url: string;
  close(): Promise<void>;
}

const yearInSeconds = 365 * 24 * 60 * 60;

/** Names with a hash in them: what is under such an address never changes. */
const unchanging = /^\/(_astro|media)\/|^\/pagefind\/(fragment|index|filter)\//;

const headers = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // The pages carry their policy in a tag, where this directive has no effect.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Serves an exported site; a new export is seen at once. Throws when the port is taken. */
export async function serveSite(options: {
  dir: string;
  port: number;
  host: string;
}): Promise<SiteServer> {
  const dir = path.resolve(options.dir);
  const compress = compression();
  // `dev` asks the disk for each file: the folder is replaced as a whole by each export.
  const serve = sirv(dir, { dev: true, etag: true, setHeaders: setCacheControl });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const address = toAddressWithSlash(dir, request.url ?? '/');
    if (address !== null) {
      response.writeHead(301, { Location: address }).end();
      return;
    }
    compress(toExpress(request), toExpress(response), () => {
      serve(request, response, () => answerNotFound(dir, request, response));
    });
  });
  await listen(server, options.port, options.host);
  return { url: toUrl(server, options.host), close: () => close(server) };
}

// `compression` is typed for Express and asks nothing of it that node:http does not have.
function toExpress<Message>(message: Message): never {
  return message as never;
}

function setCacheControl(response: ServerResponse, pathname: string): void {
  const control = unchanging.test(pathname)
    ? `public, max-age=${yearInSeconds}, immutable`
    : 'no-cache';
  response.setHeader('Cache-Control', control);
}

function answerNotFound(dir: string, { url = '/' }: IncomingMessage, response: ServerResponse) {
  const locale = locales.toReversed().find((one) => url.startsWith(homePath(one))) ?? 'id';
  const page = path.join(dir, notFoundPath(locale));
  response.statusCode = 404;
  if (!existsSync(page)) {
    response.end();
    return;
  }
  response.setHeader('Content-Type', 'text/html;charset=utf-8');
  response.setHeader('Cache-Control', 'no-cache');
  createReadStream(page).pipe(response);
}

/** Where a page asked for without its last slash lies; null for everything else. */
function toAddressWithSlash(dir: string, url: string): string | null {
  const { pathname, search } = URL.parse(url, 'http://site') ?? { pathname: '/', search: '' };
  if (pathname.endsWith('/') || path.posix.extname(pathname) !== '') return null;
  const folder = path.join(dir, pathname);
  return existsSync(path.join(folder, 'index.html')) ? `${pathname}/${search}` : null;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

function toUrl(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host}:${port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
