import { beforeEach, expect, test } from 'vitest';
import { aDraftArticle, anArticle } from '#tests/support/builders.ts';
import { startCmsWithPublisher } from '#tests/support/cmsWithPublisher.ts';
import {
  aStoredReceipt,
  getArticleProgress,
  releaseIds,
  withdraw,
} from '#tests/support/receipts.ts';

const { cms, publisher } = await startCmsWithPublisher();

beforeEach(() => cms.payload.delete({ collection: 'releases', where: {} }));

test('what is withdrawn is not said to be gone before the publisher says so', async () => {
  const { id, slug } = await anArticle(cms.payload);
  await aStoredReceipt(cms.payload, { documents: [`articles/${id}`] });
  await withdraw(cms.payload, id);
  const progress = await getArticleProgress(cms.payload, id);
  expect(progress).toMatchObject({
    state: 'waiting',
    isWithdrawal: true,
    links: [{ url: `http://localhost:4321/berita/${slug}/` }],
  });
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

test('after a rollback nobody is told that a change is live, until the next release', async () => {
  const { id } = await anArticle(cms.payload);
  await aStoredReceipt(cms.payload, { release: releaseIds[1], documents: [`articles/${id}`] });
  await aStoredReceipt(cms.payload, { release: releaseIds[0], reason: 'rollback' });
  const rolledBack = await getArticleProgress(cms.payload, id);
  await aStoredReceipt(cms.payload, { release: releaseIds[2] });
  expect(rolledBack).toMatchObject({ state: 'rolledBack' });
  expect(await getArticleProgress(cms.payload, id)).toMatchObject({ state: 'live' });
});

test('once the newest release is shown again, its changes are live again', async () => {
  const { id } = await anArticle(cms.payload);
  await aStoredReceipt(cms.payload, { documents: [`articles/${id}`] });
  await aStoredReceipt(cms.payload, { release: releaseIds[0], reason: 'rollback' });
  await aStoredReceipt(cms.payload, { reason: 'reconcile', pageMs: null });
  expect(await getArticleProgress(cms.payload, id)).toMatchObject({ state: 'live', pageMs: 700 });
});

test('what the older release has as well is live in it', async () => {
  const { id } = await anArticle(cms.payload);
  await aStoredReceipt(cms.payload, { release: releaseIds[0], documents: [`articles/${id}`] });
  await aStoredReceipt(cms.payload);
  await aStoredReceipt(cms.payload, { release: releaseIds[1], reason: 'rollback' });
  expect(await getArticleProgress(cms.payload, id)).toMatchObject({ state: 'live' });
});

test('a withdrawal is undone where the site shows a release from before it', async () => {
  const { id } = await anArticle(cms.payload);
  await withdraw(cms.payload, id);
  await aStoredReceipt(cms.payload, { documents: [`articles/${id}`] });
  await aStoredReceipt(cms.payload, { release: releaseIds[0], reason: 'rollback' });
  expect(await getArticleProgress(cms.payload, id)).toMatchObject({
    state: 'rolledBack',
    isWithdrawal: true,
  });
});

test('what was never reported by itself is live with the whole site, and has its link', async () => {
  const { id, slug } = await anArticle(cms.payload);
  await aStoredReceipt(cms.payload, { reason: 'export', pageMs: 0 });
  expect(await getArticleProgress(cms.payload, id)).toMatchObject({
    state: 'live',
    at: null,
    links: [{ locale: 'id', url: `http://localhost:4321/berita/${slug}/` }],
  });
});

test('the link of what is live leads to where it is, not to where it was reported', async () => {
  const { id } = await anArticle(cms.payload);
  const addresses = [{ kind: 'articles', id, locale: 'id', path: '/berita/lama/' }];
  await aStoredReceipt(cms.payload, { documents: [`articles/${id}`], addresses });
  await cms.payload.update({ collection: 'articles', id, data: { slug: `baru-${id}` } });
  const waiting = await getArticleProgress(cms.payload, id);
  await aStoredReceipt(cms.payload, { reason: 'reconcile', pageMs: 0 });
  const live = await getArticleProgress(cms.payload, id);
  expect(waiting.links).toMatchObject([{ url: 'http://localhost:4321/berita/lama/' }]);
  expect(live.links).toMatchObject([{ url: `http://localhost:4321/berita/baru-${id}/` }]);
});

test('a publisher that is not there is named as soon as a change takes longer than usual', async () => {
  const { id } = await anArticle(cms.payload);
  const early = await getArticleProgress(cms.payload, id);
  await new Promise((resolve) => setTimeout(resolve, 1600));
  const late = await getArticleProgress(cms.payload, id);
  expect([early.state, late.state]).toEqual(['waiting', 'absent']);
});

test('a publisher that answers is waited for', async () => {
  const body = { live: null, releases: [], working: { phase: 'render', done: 1, total: 9 } };
  publisher.answers.set('GET /status', { status: 200, body });
  const { id } = await anArticle(cms.payload);
  await new Promise((resolve) => setTimeout(resolve, 1600));
  expect(await getArticleProgress(cms.payload, id)).toMatchObject({ state: 'waiting' });
});
