import { expect, test } from 'vitest';
import {
  PlainEncoder,
  PlainHeaders,
  PlainRequest,
  PlainResponse,
} from '#site/publisher/plainExchange.ts';

test('a page that was encoded is the same text again, once', async () => {
  const page = '<p>Lidi nipah — “ekspor”</p>';
  const response = new PlainResponse(new PlainEncoder().encode(page), { status: 410 });
  expect(response.status).toBe(410);
  expect(await response.text()).toBe(page);
  expect(await response.text()).toBe('');
});

test('an endpoint may answer with bytes', async () => {
  expect(await new PlainResponse(Buffer.from('Sitemap: …')).text()).toBe('Sitemap: …');
});

test('refuses a body that would have to be read piece by piece', () => {
  const stream = new ReadableStream() as unknown as string;
  expect(() => new PlainResponse(stream)).toThrow('answered with a text or with bytes');
});

test('headers have one value for a name, whatever its case', () => {
  const headers = new PlainHeaders({ 'Content-Type': 'text/html' });
  headers.append('Vary', 'Accept');
  headers.append('vary', 'Cookie');
  headers.set('X-Robots-Tag', 'noindex');
  headers.delete('x-robots-tag');
  expect([...new PlainHeaders(headers)]).toEqual([
    ['content-type', 'text/html'],
    ['vary', 'Accept, Cookie'],
  ]);
  expect([headers.get('VARY'), headers.get('X-Robots-Tag')]).toEqual(['Accept, Cookie', null]);
});

test('a request has no headers', () => {
  const { url, headers } = new PlainRequest(new URL('http://localhost:4321/berita/'));
  expect([url, headers.has('cookie')]).toEqual(['http://localhost:4321/berita/', false]);
});
