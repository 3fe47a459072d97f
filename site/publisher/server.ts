import compression from 'compression';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { locales, homePath, notFoundPath } from '../lib/paths.ts';
import {
  fresh,
  isForHosts,
  isUnchanging,
  lastingHeaders,
  parseRedirects,
  securityHeaders,
} from './hosting.ts';

export interface SiteServer {
  url: string;
  close(): Promise<void>;
}

/** A folder that is served, and where its addresses without a page lead. */
interface Tree {
  dir: string;
  serve: ReturnType<typeof sirv>;
  moves: ReadonlyMap<string, string | null>;
}

/**
 * Serves an exported site. `dir` may be a question, asked anew for each request: then the answer
 * to a request is from one release, whatever goes live meanwhile. Throws when the port is taken.
 */
export async function serveSite(options: {
  dir: string | (() => string | null);
  port: number;
  host: string;
}): Promise<SiteServer> {
  const compress = compression();
  let tree: Tree | undefined;
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const dir = typeof options.dir === 'string' ? options.dir : options.dir();
    if (dir === null) {
      response.writeHead(503, { 'Retry-After': '5' }).end('The site is being prepared.\n');
      return;
    }
    const now = tree?.dir === dir && typeof options.dir !== 'string' ? tree : toTree(dir);
    tree = now;
    const pathname = toPathname(request.url);
    const move = now.moves.get(pathname);
    if (move === null) return answerWithPage(dir, 410, request, response);
    if (isForHosts(pathname)) return answerWithPage(dir, 404, request, response);
    const address = move ?? toAddressWithSlash(dir, request.url ?? '/');
    if (address !== null) {
      response.writeHead(301, { Location: address }).end();
      return;
    }
    if (pathname === '/pagefind/parts.json') return answerParts(dir, response);
    compress(toExpress(request), toExpress(response), () => {
      now.serve(request, response, () => answerWithPage(dir, 404, request, response));
    });
  });
  await listen(server, options.port, options.host);
  return { url: toUrl(server, options.host), close: () => close(server) };
}

function toTree(dir: string): Tree {
  // `dev` asks the disk for each file: a folder may be replaced as a whole by an export.
  const options = { dev: true, etag: true, brotli: true, gzip: true, setHeaders };
  const file = path.join(dir, '_redirects');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return { dir, serve: sirv(dir, options), moves: parseRedirects(text) };
}

// `compression` is typed for Express and asks nothing of it that node:http does not have.
function toExpress<Message>(message: Message): never {
  return message as never;
}

function setHeaders(response: ServerResponse, pathname: string): void {
  const headers = isUnchanging(pathname) ? lastingHeaders : { 'Cache-Control': fresh };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

// The one file of a release that is replaced while it is live: read at once, never in two steps.
function answerParts(dir: string, response: ServerResponse): void {
  const file = path.join(dir, 'pagefind/parts.json');
  response.setHeader('Content-Type', 'application/json');
  response.setHeader('Cache-Control', 'no-cache');
  response.end(existsSync(file) ? readFileSync(file) : '{}');
}

function answerWithPage(
  dir: string,
  status: 404 | 410,
  { url = '/' }: IncomingMessage,
  response: ServerResponse,
): void {
  const locale = locales.toReversed().find((one) => url.startsWith(homePath(one))) ?? 'id';
  // What was withdrawn has a page of its own that says why.
  const own = status === 410 ? path.join(dir, toPathname(url), 'index.html') : '';
  const page = existsSync(own) ? own : path.join(dir, notFoundPath(locale));
  response.statusCode = status;
  if (!existsSync(page)) {
    response.end();
    return;
  }
  response.setHeader('Content-Type', 'text/html;charset=utf-8');
  response.setHeader('Cache-Control', 'no-cache');
  createReadStream(page).pipe(response);
}

function toPathname(url = '/'): string {
  return URL.parse(url, 'http://site')?.pathname ?? '/';
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
