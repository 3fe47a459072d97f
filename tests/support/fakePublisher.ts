import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { Doc, Locale } from '#cms/publishing/documents.ts';

export interface PreviewOrder {
  document: Doc;
  locale: Locale;
}

export interface FakePublisher {
  url: string;
  token: string;
  /** What it was asked to render, oldest first. */
  orders: PreviewOrder[];
  close(): Promise<void>;
}

/**
 * The control server of a publisher, as far as previews go: it renders a page that holds the
 * document as JSON, and a little of what a page of the site has in its head.
 */
export async function startFakePublisher(): Promise<FakePublisher> {
  const token = 'a-token-that-only-this-test-knows-of';
  const orders: PreviewOrder[] = [];
  const server = createServer((request, response) => {
    void readJson(request).then((order) => {
      if (request.headers.authorization !== `Bearer ${token}`) return response.writeHead(401).end();
      if (request.url !== '/preview' || request.method !== 'POST') {
        return response.writeHead(404).end();
      }
      orders.push(order);
      return response.setHeader('Content-Type', 'text/html').end(toPage(order));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    token,
    orders,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function toPage({ document, locale }: PreviewOrder): string {
  const title = 'title' in document ? document.title : document.id;
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'self'">
<link rel="canonical" href="https://tembus.example/berita/x/">
<link rel="stylesheet" href="/_astro/page.css"><script src="/_astro/menu.js"></script></head>
<body class="page"><h1>${title}</h1><a href="#isi">Isi</a><a href="/berita/">Berita</a>
<img src="/api/public/media/a.webp" srcset="/media/a.webp 320w, /media/b.webp 768w"></body></html>`;
}

async function readJson(request: IncomingMessage): Promise<PreviewOrder> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return JSON.parse(Buffer.concat(chunks).toString() || '{}') as PreviewOrder;
}
