import { contentType } from 'mime-types';
import Negotiator from 'negotiator';
import { existsSync, fstatSync, type ReadStream, type Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import send from 'send';
import { fresh, isUnchanging, lastingHeaders } from './hosting.ts';

export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

interface Options {
  /** Where it is a page that says what is the matter. */
  status?: 404 | 410;
  /** Called when there is no such file; nothing has been answered then. */
  onMissing: () => void;
  /** Called with the address that a folder has. */
  onFolder?: () => void;
}

/** The compressed siblings of a file, in the order in which they are taken. */
const siblings = { br: '.br', gzip: '.gz' } as const;
const encodings = Object.keys(siblings) as (keyof typeof siblings)[];

/**
 * Answers with a file of a tree, or with that compressed sibling which the reader prefers; knows
 * ranges and what a browser has already. `pathname` is decoded.
 */
export function sendFile(
  { request, response }: Exchange,
  tree: string,
  pathname: string,
  options: Options,
) {
  const { status, onMissing, onFolder = onMissing } = options;
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const there = encodings.filter((one) => existsSync(path.join(tree, file + siblings[one])));
  const encoding = pickEncoding(request, there);
  const isWhole = status !== undefined;
  const kept = new Set(response.getHeaderNames());
  // A file that goes or is replaced once its size is known leaves nothing said of it.
  const takeBack = () => {
    response.statusCode = 200;
    for (const name of response.getHeaderNames()) {
      if (!kept.has(name)) response.removeHeader(name);
    }
  };
  let size = 0;
  if (status !== undefined) response.statusCode = status;
  send(request, toEncodedPath(file + (encoding ? siblings[encoding] : '')), {
    root: tree,
    dotfiles: 'allow',
    index: false,
    cacheControl: false,
    acceptRanges: !isWhole,
    etag: !isWhole,
    lastModified: !isWhole,
  })
    .on('headers', (_response: ServerResponse, _file: string, stat: Stats) => {
      size = stat.size;
      const headers = isUnchanging(pathname) ? lastingHeaders : { 'Cache-Control': fresh };
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      const type = contentType(path.posix.extname(file));
      if (type) response.setHeader('Content-Type', type);
      if (there.length > 0) response.setHeader('Vary', 'Accept-Encoding');
      if (encoding) response.setHeader('Content-Encoding', encoding);
    })
    .on('stream', (stream: ReadStream) => {
      stream.once('open', (descriptor) => {
        if (fstatSync(descriptor).size === size) return;
        // It was replaced by a better compressed one since its size was read.
        stream.destroy();
        takeBack();
        sendFile({ request, response }, tree, pathname, options);
      });
    })
    .on('directory', onFolder)
    .on('error', (error: { status?: number }) => {
      if (error.status !== 404) return answerFault(response, error.status);
      takeBack();
      onMissing();
    })
    .pipe(response);
}

/** Ends an answer that cannot be given; one that has begun is cut, so that nobody keeps a half. */
export function answerFault(response: ServerResponse, status = 500): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of ['Content-Encoding', 'Content-Length', 'ETag', 'Last-Modified']) {
    response.removeHeader(name);
  }
  response.setHeader('Cache-Control', fresh);
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.writeHead(status).end(`${status}\n`);
}

/** An address as it is written, of a path as files have it. */
export function toEncodedPath(pathname: string): string {
  return pathname.split('/').map(encodeURIComponent).join('/');
}

/** The smallest of those that the reader takes. */
function pickEncoding(request: IncomingMessage, there: typeof encodings) {
  const taken = new Negotiator(request).encodings(there);
  return there.find((one) => taken.includes(one));
}
