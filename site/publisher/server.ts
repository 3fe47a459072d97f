import compression from 'compression';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { locales, homePath, notFoundPath } from '../lib/paths.ts';
import { fresh, isForHosts, parseRedirects, securityHeaders } from './hosting.ts';
import { answerFault, sendFile, toEncodedPath, type Exchange } from './sendFile.ts';

export interface SiteServer {
  url: string;
  close(): Promise<void>;
}

/** A folder that is served, and where its addresses without a page lead. */
interface Tree {
  dir: string;
  moves: ReadonlyMap<string, string | null>;
}

/** A request that is answered from a tree; `again` answers it from the one that is live by now. */
interface Reading extends Exchange {
  tree: Tree;
  isLive: () => boolean;
  again: () => void;
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
  const askDir = () => (typeof options.dir === 'string' ? options.dir : options.dir());
  let tree: Tree | undefined;
  const respond = (exchange: Exchange) => {
    const { request, response } = exchange;
    try {
      const dir = askDir();
      if (dir === null) {
        response.writeHead(503, { 'Retry-After': '5' }).end('The site is being prepared.\n');
        return;
      }
      if (tree?.dir !== dir || typeof options.dir === 'string') tree = toTree(dir);
      const isLive = () => askDir() === dir;
      answer({ ...exchange, tree, isLive, again: () => respond(exchange) });
    } catch (error) {
      console.error(`${request.url}: ${error instanceof Error ? error.message : error}`);
      answerFault(response);
    }
  };
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    compress(toExpress(request), toExpress(response), () => respond({ request, response }));
  });
  await listen(server, options.port, options.host);
  return { url: toUrl(server, options.host), close: () => close(server) };
}

function answer(reading: Reading): void {
  const { request, response, tree } = reading;
  const { dir, moves } = tree;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const url = URL.parse((request.url ?? '/').replace(/^\/+/, '/'), 'http://site');
  const pathname = url && toPathname(url);
  if (!pathname) return answerFault(response, 400);
  const redirect = (to: string) => {
    response.writeHead(301, { Location: to, 'Cache-Control': fresh }).end();
  };
  const isMissing = () => answerWithPage(404, pathname, reading);
  const move = moves.get(pathname);
  if (move === null) return answerWithPage(410, pathname, reading);
  if (move !== undefined) return redirect(move);
  if (isForHosts(pathname)) return isMissing();
  // What a page is called in its folder is nobody's address.
  if (pathname.endsWith(`/${index}`)) {
    return redirect(toEncodedPath(pathname.slice(0, -index.length)) + url.search);
  }
  if (pathname === '/pagefind/parts.json') return answerParts(reading);
  sendFile(reading, dir, pathname, {
    onMissing: isMissing,
    onFolder: () => {
      if (!existsSync(path.join(dir, pathname, index))) return isMissing();
      redirect(`${toEncodedPath(pathname)}/${url.search}`);
    },
  });
}

const index = 'index.html';

function toTree(dir: string): Tree {
  const moves = parseRedirects(readIfThere(path.join(dir, '_redirects')) ?? '');
  return { dir, moves: new Map([...moves].map(([from, to]) => [decode(from) ?? from, to])) };
}

// `compression` is typed for Express and asks nothing of it that node:http does not have.
function toExpress<Message>(message: Message): never {
  return message as never;
}

// The one file of a release that is replaced while it is live: read at once, never in two steps.
function answerParts({ tree, response, isLive, again }: Reading): void {
  const parts = readIfThere(path.join(tree.dir, 'pagefind/parts.json'));
  if (parts === null && !isLive()) return again();
  response.setHeader('Content-Type', 'application/json');
  response.setHeader('Cache-Control', fresh);
  response.end(parts ?? '{}');
}

function answerWithPage(status: 404 | 410, pathname: string, reading: Reading): void {
  const { tree, response, isLive, again } = reading;
  // A release that is not live any more may have been given up: then nothing is where it was.
  if (!isLive()) return again();
  const locale = locales.toReversed().find((one) => pathname.startsWith(homePath(one))) ?? 'id';
  const general = () => {
    const onMissing = () => (isLive() ? response.writeHead(status).end() : again());
    sendFile(reading, tree.dir, notFoundPath(locale), { status, onMissing });
  };
  // What was withdrawn has a page of its own that says why.
  const folder = pathname.endsWith('/') ? pathname : `${pathname}/`;
  if (status === 404) general();
  else sendFile(reading, tree.dir, folder, { status, onMissing: general });
}

/** The path of an address as moves and files have it; null where nobody can have meant it. */
function toPathname({ pathname }: URL): string | null {
  const decoded = decode(pathname);
  return decoded === null || decoded.includes('\0') ? null : path.posix.normalize(decoded);
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
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
