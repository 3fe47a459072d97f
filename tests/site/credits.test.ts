import { beforeEach, expect, test, vi } from 'vitest';
import { getCredited, getWriters, groupCredits } from '#site/lib/credits.ts';
import { getFeed } from '#site/lib/feed.ts';
import { toArticleJsonLd } from '#site/lib/jsonLd.ts';
import { findStalePages, recordPage } from '#site/lib/record.ts';
import { changeDocuments, setDocuments } from '#site/lib/store.ts';
import type { Article } from '#cms/publishing/documents.ts';
import { aServedArticle, aServedPerson } from '#tests/support/servedDocuments.ts';

const writer = aServedPerson({ id: 'sari', slug: 'sari', name: 'Sari <Dewi> & Co' });
const editor = aServedPerson({ id: 'mirna', slug: 'mirna', name: 'Mirna' });
const article = aServedArticle({
  credits: [
    { role: 'editor', person: toReference(editor) },
    { role: 'writer', person: toReference(writer) },
  ],
});

beforeEach(() => {
  vi.stubEnv('SITE', 'https://tembus.example');
  setDocuments([article, writer, editor]);
});

function toReference({ kind, id, slug, name, locale }: typeof writer) {
  return { kind, id, slug, name, locale };
}

test('a byline names the writer before the editor', () => {
  expect(groupCredits(article).map(({ role }) => role)).toEqual(['writer', 'editor']);
  expect(getCredited(article, 'photographer')).toEqual([]);
});

test('structured data name author and editor', () => {
  expect(toArticleJsonLd(article)).toMatchObject({
    author: [{ '@type': 'Person', name: writer.name, url: 'https://tembus.example/tokoh/sari/' }],
    editor: [{ '@type': 'Person', name: 'Mirna' }],
  });
});

test('what nobody signs has the programme as its author', () => {
  const unsigned: Article = { ...article, credits: [] };
  const thing = toArticleJsonLd(unsigned);
  expect(thing).toMatchObject({ author: { '@type': 'Organization', name: 'Tembus' } });
  expect(thing).not.toHaveProperty('editor');
});

test('the feed names the writer, whatever is in the name', async () => {
  const feed = await (await getFeed('id')).text();
  expect(feed).toContain('xmlns:dc="http://purl.org/dc/elements/1.1/"');
  expect(feed).toContain('<dc:creator>Sari &lt;Dewi&gt; &amp; Co</dc:creator>');
  expect(feed).not.toContain('Mirna');
});

test('a writer who is renamed makes stale what names her', async () => {
  await recordPage('/rss.xml', async () => getWriters('articles', 'id', article.id));
  const renamed = { ...writer, name: 'Sari Dewi' };
  const { touched } = changeDocuments([
    { kind: 'people', locale: 'id', id: writer.id, document: renamed },
  ]);
  expect([...findStalePages(touched)]).toEqual(['/rss.xml']);
  expect(getWriters('articles', 'id', article.id)).toEqual(['Sari Dewi']);
});
