import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Finding } from '#cms/editorial/checks/finding.ts';
import { aBody, anArticle, anAuthorization, aPerson, aUser } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

let cms: Cms;
let headers: Record<string, string>;

beforeAll(async () => {
  cms = await startCms();
  const reporter = await aUser(cms.payload, 'reporter');
  headers = {
    ...(await anAuthorization(cms.payload, reporter)),
    'Content-Type': 'application/json',
  };
});

afterAll(() => cms.close());

test('tells the newsroom what a form still lacks, with advice', async () => {
  await aPerson(cms.payload, 'Norbaiti Isran');
  const data = { title: 'Usaha Paser', body: aBody('Kata Norbaity Isran di Paser.') };
  const answer = await cms.rest('/api/articles/checks?locale=id', {
    method: 'POST',
    headers,
    body: JSON.stringify({ data }),
  });
  const { findings }: { findings: { check: string; level: string }[] } = await answer.json();
  const found = findings.map(({ check, level }) => `${check} ${level}`);
  expect(found).toEqual([
    'needed error',
    'summary error',
    'byline error',
    'byline advice',
    'dateline advice',
    'dateline advice',
    'rightsGround error',
    'names advice',
  ]);
});

test('advises a larger main picture than a small one', async () => {
  const { image } = await anArticle(cms.payload);
  const answer = await cms.rest('/api/articles/checks?locale=id', {
    method: 'POST',
    headers,
    body: JSON.stringify({ data: { image } }),
  });
  const { findings }: { findings: Finding[] } = await answer.json();
  const found = findings.find(({ check }) => check === 'pictureSize');
  expect(found).toMatchObject({ level: 'advice', field: 'image' });
  expect(found?.message.id).toContain('64 piksel');
});

test('tells that the translation is older than the original, until it has followed', async () => {
  const { id } = await anArticle(cms.payload);
  const english = { title: 'Coffee', slug: `coffee-${id}`, summary: 'S.', body: aBody('B.') };
  await cms.payload.update({ collection: 'articles', id, locale: 'en', data: english });
  const before = await findTranslationAdvice(id);
  await cms.payload.update({ collection: 'articles', id, data: { summary: 'Diperbaiki.' } });
  expect([before, await findTranslationAdvice(id)]).toEqual([[], ['en translation.status']]);
});

async function findTranslationAdvice(id: string) {
  const data = await cms.payload.findByID({ collection: 'articles', id });
  const answer = await cms.rest('/api/articles/checks?locale=id', {
    method: 'POST',
    headers,
    body: JSON.stringify({ id, data }),
  });
  const { findings }: { findings: Finding[] } = await answer.json();
  return findings
    .filter(({ check }) => check === 'translation')
    .map(({ locale, field }) => `${locale} ${field}`);
}

test('tells nobody else', async () => {
  const answer = await cms.rest('/api/articles/checks', { method: 'POST', body: '{"data":{}}' });
  expect(answer.status).toBe(401);
});
