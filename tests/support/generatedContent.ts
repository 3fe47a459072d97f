import { createServer } from 'node:http';
import type { Doc } from '#cms/publishing/documents.ts';
import sharp from 'sharp';

export interface ContentServer {
  url: string;
  close(): Promise<void>;
}

/** The public content API over documents in memory; pictures are made when they are asked for. */
export async function serveDocuments(documents: readonly Doc[]): Promise<ContentServer> {
  const lists = Map.groupBy(documents, ({ kind, locale }) => `${kind} ${locale}`);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://api');
    const [, name = '', file] = /^\/api\/public\/([^/]+)(?:\/(.+))?$/.exec(url.pathname) ?? [];
    if (name === 'media' && file !== undefined) {
      getFile(file).then(
        (bytes) => response.end(bytes),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
      return;
    }
    const all =
      name === 'listing'
        ? documents.map(({ kind, id, locale, updatedAt }) => ({ kind, id, locale, updatedAt }))
        : (lists.get(`${name} ${url.searchParams.get('locale')}`) ?? []);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(toPage(all, url.searchParams)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function toPage(all: readonly unknown[], parameters: URLSearchParams) {
  const page = Number(parameters.get('page') ?? 1);
  const limit = Number(parameters.get('limit') ?? 100);
  return {
    documents: all.slice((page - 1) * limit, page * limit),
    page,
    totalPages: Math.max(1, Math.ceil(all.length / limit)),
    total: all.length,
  };
}

const files = new Map<string, Promise<Buffer>>();

/** All pictures are one: what differs is the size and the format. */
function getFile(file: string): Promise<Buffer> {
  const [, width = 'share', extension = ''] = /^picture-\d+-?(\d+|share)?\.(\w+)$/.exec(file) ?? [];
  const key = `${width}.${extension}`;
  const made = files.get(key) ?? makeFile(width === 'share' ? 1200 : Number(width), extension);
  files.set(key, made);
  return made;
}

function makeFile(width: number, extension: string): Promise<Buffer> {
  const height = width * 0.75;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><pattern id="p" width="48" height="48" patternUnits="userSpaceOnUse">
      <path d="M0 24 24 0 48 24 24 48Z" fill="#8a4b2a"/>
      <circle cx="24" cy="24" r="9" fill="#e3b23c"/></pattern></defs>
    <rect width="100%" height="100%" fill="#f4e9d8"/>
    <rect width="100%" height="100%" fill="url(#p)"/>
  </svg>`;
  const image = sharp(Buffer.from(picture));
  if (extension === 'avif') return image.avif({ effort: 0 }).toBuffer();
  return extension === 'webp' ? image.webp().toBuffer() : image.jpeg().toBuffer();
}
