import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Article } from '#cms/publishing/documents.ts';
import { toBatch } from '#site/publisher/batch.ts';
import { Content } from '#site/publisher/content.ts';
import { makeBody, toRandom } from '#tests/support/generatedText.ts';
import { aServedArticle, aServedRegion } from '#tests/support/servedDocuments.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tembus-content-'));
  file = path.join(folder, 'documents.ndjson');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const unheard = () => undefined;

function anArticle(id: string, seed: number): Article {
  const title = `Kisah ${seed} — “nipah”`;
  return aServedArticle({ id, title, body: makeBody(toRandom(seed), { url: '/' }) });
}

async function keep(...documents: Parameters<typeof toBatch>[0]): Promise<Content> {
  const content = new Content(file);
  await content.fill(async (take) => void take(toBatch(documents)));
  return content;
}

function reload(): Content {
  const content = new Content(file);
  expect(content.load(unheard)).toBe(true);
  return content;
}

/** The whole document as it is kept: what a change of it would replace. */
function read(content: Content, { id }: Article): unknown {
  const gone = { kind: 'articles' as const, locale: 'id' as const, id, document: null };
  return content.toApplied([gone])[0]?.before ?? null;
}

test('keeps texts in the file alone, and gives documents back as they were', async () => {
  const [one, other] = [anArticle('a', 1), anArticle('b', 2)];
  const content = await keep(one, aServedRegion(), other);
  expect(content.get('articles', 'id', 'a')).toMatchObject({ title: one.title });
  expect(JSON.stringify(content.documents)).not.toContain('"root"');
  expect(JSON.stringify(read(content, other))).toBe(JSON.stringify(other));
});

test('knows after a restart what it knew before', async () => {
  const [one, other] = [anArticle('a', 1), anArticle('b', 2)];
  const content = await keep(one);
  content.apply([{ kind: 'articles', locale: 'id', id: 'b', document: other }]);
  content.apply([{ kind: 'articles', locale: 'id', id: 'a', document: null }]);
  content.close();
  const again = reload();
  expect(again.documents.map(({ id }) => id)).toEqual(['b']);
  expect(read(again, other)).toEqual(other);
});

test('puts back what was before a change, as it is after a restart too', async () => {
  const [one, changed] = [anArticle('a', 1), anArticle('a', 2)];
  const other = anArticle('b', 3);
  const content = await keep(one);
  const { before } = content.apply([
    { kind: 'articles', locale: 'id', id: 'a', document: changed },
    { kind: 'articles', locale: 'id', id: 'b', document: other },
  ]);
  content.putBack(before);
  expect([one, other].map((article) => read(content, article))).toEqual([one, null]);
  content.close();
  const again = reload();
  expect([one, other].map((article) => read(again, article))).toEqual([one, null]);
});

test('goes on where a crash cut a line short', async () => {
  const one = anArticle('a', 1);
  (await keep(one)).close();
  appendFileSync(file, '{"key":"articles/id/b","docu');
  const content = reload();
  const other = anArticle('c', 3);
  content.apply([{ kind: 'articles', locale: 'id', id: 'c', document: other }]);
  content.close();
  const again = reload();
  expect([one, other].map((article) => read(again, article))).toEqual([one, other]);
});

test('throws away what was overtaken once that is most of the file', async () => {
  const content = await keep(anArticle('a', 1), anArticle('b', 2));
  for (let seed = 3; seed < 9; seed += 1) {
    const document = anArticle('a', seed);
    content.apply([{ kind: 'articles', locale: 'id', id: 'a', document }]);
  }
  content.close();
  const { size } = statSync(file);
  const again = reload();
  expect(statSync(file).size).toBeLessThan(size / 2);
  expect(['a', 'b'].map((id) => read(again, anArticle(id, 0)))).toEqual([
    anArticle('a', 8),
    anArticle('b', 2),
  ]);
});

test('is of no use when other schemas wrote it', async () => {
  (await keep(anArticle('a', 1))).close();
  const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  rmSync(file);
  appendFileSync(file, [`${head.slice(1)}0`, ...lines].join('\n'));
  expect(new Content(file).load(unheard)).toBe(false);
});

test('leaves out what a start cannot show, which stays in the file', async () => {
  const [one, other] = [anArticle('a', 1), anArticle('b', 2)];
  (await keep(one, other)).close();
  const content = new Content(file);
  content.load(unheard, new Set(['articles/id/a']));
  expect(content.documents.map(({ id }) => id)).toEqual(['b']);
  content.close();
  expect(read(reload(), one)).toEqual(one);
});

test('stays what it was when not all could be fetched', async () => {
  const one = anArticle('a', 1);
  const content = await keep(one);
  const filled = content.fill(async (take) => {
    take(toBatch([anArticle('b', 2)]));
    throw new Error('The content API does not answer.');
  });
  await expect(filled).rejects.toThrow('does not answer');
  expect(content.documents.map(({ id }) => id)).toEqual(['a']);
  expect(read(reload(), one)).toEqual(one);
});
