import { createServer } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import type { AddressInfo } from 'node:net';
import type { Article } from '#cms/publishing/documents.ts';
import type { RichTextNode } from '#cms/publishing/richTextNodes.ts';
import { getDocuments, getListing } from '#site/lib/cms.ts';
import { serveDocuments, type ContentServer } from '#tests/support/generatedContent.ts';
import { aServedArticle } from '#tests/support/servedDocuments.ts';

let server: ContentServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function read(article: unknown) {
  server = await serveDocuments([article as Article]);
  return getDocuments(server.url);
}

test('takes in a document that fits', async () => {
  const [document] = await read(aServedArticle({ id: 'a1' }));
  expect(document?.id).toBe('a1');
});

test('names kind, id and field of a document that does not fit', async () => {
  await expect(read({ ...aServedArticle({ id: 'a1' }), title: null })).rejects.toThrow(
    'articles a1 (id): title:',
  );
});

test('names every document that does not fit', async () => {
  const wrong = [
    { ...aServedArticle({ id: 'a1' }), publishedAt: 'kemarin' },
    { ...aServedArticle({ id: 'a2' }), topics: null },
  ];
  server = await serveDocuments(wrong as Article[]);
  await expect(getDocuments(server.url)).rejects.toThrow(
    /articles a1 \(id\): publishedAt:.*\n.*articles a2 \(id\): topics:/,
  );
});

test.each([
  {
    what: 'a kind of node it does not know',
    node: { type: 'iframe' },
    path: 'body.root.children[1].type',
  },
  {
    what: 'a kind of block it does not know',
    node: { type: 'block', fields: { blockType: 'poll' } },
    path: 'body.root.children[1].fields.blockType',
  },
  {
    what: 'an address that runs a script',
    node: {
      type: 'link',
      fields: { linkType: 'custom', url: 'javascript:alert(1)', newTab: false },
      children: [],
    },
    path: 'body.root.children[1].fields.url',
  },
])('refuses text with $what, naming the place', async ({ node, path }) => {
  const children = [{ type: 'paragraph', children: [] }, node] as RichTextNode[];
  const article = aServedArticle({ id: 'a1', body: { root: { children } } });
  await expect(read(article)).rejects.toThrow(`articles a1 (id): ${path}:`);
});

test('says which address does not answer', async () => {
  await expect(getDocuments('http://127.0.0.1:9')).rejects.toThrow(
    'The content API does not answer at http://127.0.0.1:9/api/public/',
  );
});

test('does not wait for ever for a CMS that is silent', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  const limit = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
  await expect(getListing(`http://127.0.0.1:${port}`)).rejects.toThrow(/does not answer .* within/);
  limit.mockRestore();
  silent.closeAllConnections();
  silent.close();
});

test.each(['../rotan', 'a/b', 'rotan?', 'Rotan', ''])('refuses the slug "%s"', async (slug) => {
  await expect(read(aServedArticle({ id: 'a1', slug }))).rejects.toThrow('articles a1 (id): slug:');
});
