import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aDraftArticle, anArticle } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { startPublisherStandIn } from '#tests/support/publisher.ts';
import type { StandInPublisher } from '#tests/support/publisher.ts';
import { aStoredReceipt, getArticleProgress, withdraw } from '#tests/support/receipts.ts';

let cms: Cms;
let publisher: StandInPublisher;

beforeAll(async () => {
  publisher = await startPublisherStandIn();
  cms = await startCms();
});
afterAll(async () => {
  await cms.close();
  await publisher.close();
});
beforeEach(() => cms.payload.delete({ collection: 'releases', where: {} }));

test('what is withdrawn is not said to be gone before the publisher says so', async () => {
  const { id } = await anArticle(cms.payload);
  await aStoredReceipt(cms.payload, { documents: [`articles/${id}`] });
  await withdraw(cms.payload, id);
  const progress = await getArticleProgress(cms.payload, id);
  expect(progress).toMatchObject({ state: 'waiting', isWithdrawal: true });
  expect(progress.waitedMs).toBeLessThan(60_000);
});

test('a withdrawal has its receipt: gone from the site, then from search', async () => {
  const { id } = await anArticle(cms.payload);
  await withdraw(cms.payload, id);
  await aStoredReceipt(cms.payload, { documents: [`articles/${id}`], searchMs: 3100 });
  expect(await getArticleProgress(cms.payload, id)).toMatchObject({
    state: 'live',
    isWithdrawal: true,
    pageMs: 700,
    searchMs: 3100,
  });
});

test('a withdrawal that failed is told to be one', async () => {
  const { id } = await anArticle(cms.payload);
  await withdraw(cms.payload, id);
  const error = { message: 'Templat rusak' };
  await aStoredReceipt(cms.payload, { documents: [`articles/${id}`], error });
  expect(await getArticleProgress(cms.payload, id)).toMatchObject({
    state: 'failed',
    isWithdrawal: true,
  });
});

test('a text in the trash is on its way out like one that is withdrawn', async () => {
  const { id } = await anArticle(cms.payload);
  const deletedAt = new Date().toISOString();
  await cms.payload.update({ collection: 'articles', id, data: { deletedAt } });
  expect(await getArticleProgress(cms.payload, id)).toMatchObject({
    state: 'waiting',
    isWithdrawal: true,
  });
});

test('what readers never saw is not withdrawn', async () => {
  const { id } = await aDraftArticle(cms.payload);
  expect(await getArticleProgress(cms.payload, id)).toMatchObject({
    state: 'unpublished',
    isWithdrawal: false,
  });
});
