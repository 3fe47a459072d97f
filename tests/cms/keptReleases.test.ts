import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { RollbackWarning } from '#cms/components/RollbackWarning.tsx';
import type { KeptRelease } from '#cms/publishing/keptReleases.ts';
import { anArticle, anAuthorization, aSeller, aUser } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { startPublisherStandIn } from '#tests/support/publisher.ts';
import type { StandInPublisher } from '#tests/support/publisher.ts';
import { aStoredReceipt, releaseIds, withdraw } from '#tests/support/receipts.ts';

const [old, newer] = releaseIds;

let cms: Cms;
let publisher: StandInPublisher;
let headers: Record<string, string>;

beforeAll(async () => {
  publisher = await startPublisherStandIn();
  publisher.answers.set('POST /rollback', { status: 200, body: {} });
  cms = await startCms();
  headers = await anAuthorization(cms.payload, await aUser(cms.payload, 'editor'));
});
afterAll(async () => {
  await cms.close();
  await publisher.close();
});
beforeEach(async () => {
  await cms.payload.delete({ collection: 'releases', where: {} });
  await cms.payload.delete({ collection: 'redirects', where: {} });
});

test('a release names what came with it, but not what only the site knows of', async () => {
  const { id, title } = await anArticle(cms.payload);
  const { id: sellerId, name } = await aSeller(cms.payload);
  const documents = [`withdrawals/${id}`, `articles/${id}`, `sellers/${sellerId}`, 'topics/x'];
  await aStoredReceipt(cms.payload, { release: old, documents });
  keepReleases(new Date(), new Date());
  expect(await getKept()).toMatchObject([
    { id: newer, titles: [], others: 0 },
    { id: old, titles: [title, name], others: 1 },
  ]);
});

test('a release says which withdrawn texts readers would see again', async () => {
  const { id, title } = await anArticle(cms.payload);
  const made = new Date();
  await withdraw(cms.payload, id);
  keepReleases(made, new Date());
  expect((await getKept()).map(({ withdrawn }) => withdrawn)).toEqual([[], [title]]);
});

test('a text that was published only later is not seen again, nor one that is back', async () => {
  const back = await anArticle(cms.payload);
  const made = new Date();
  await withdraw(cms.payload, back.id);
  await cms.payload.update({
    collection: 'articles',
    id: back.id,
    data: { _status: 'published' },
  });
  const later = await anArticle(cms.payload);
  await withdraw(cms.payload, later.id);
  keepReleases(made, new Date());
  expect((await getKept()).map(({ withdrawn }) => withdrawn)).toEqual([[], []]);
});

test('a rollback remembers what is seen again, and its end is not called one', async () => {
  const { id, title } = await anArticle(cms.payload);
  const made = new Date();
  await withdraw(cms.payload, id);
  keepReleases(made, new Date());
  await rollBack(old);
  await rollBack(newer);
  const { docs } = await cms.payload.find({
    collection: 'events',
    where: { kind: { equals: 'releases' } },
    sort: 'at',
  });
  expect(docs).toMatchObject([
    { action: 'rolledBack', title: old, detail: expect.stringContaining(title) },
    { action: 'rolledForward', title: newer },
  ]);
});

test('whoever rolls back is told what comes back and what ends it', () => {
  const kept = { id: old, titles: [], others: 0, withdrawn: ['Kopi Kutai', 'Gula aren'] };
  const warning = createElement(RollbackWarning, { kept, hasFailed: false, language: 'id' });
  const said = renderToStaticMarkup(warning);
  expect(said).toContain('2 tulisan yang sudah ditarik: “Kopi Kutai”, “Gula aren”');
  expect(said).toContain('Penerbitan berikut, oleh siapa pun');
});

/** What the publisher has on its disk, newest first. */
function keepReleases(oldMade: Date, newerMade: Date): void {
  const releases = [
    { id: newer, at: newerMade.toISOString(), pages: 9, reason: 'hint' },
    { id: old, at: oldMade.toISOString(), pages: 9, reason: 'hint' },
  ];
  const body = { live: newer, releases, working: null };
  publisher.answers.set('GET /status', { status: 200, body });
}

async function getKept(): Promise<KeptRelease[]> {
  const response = await cms.rest('/api/releases/kept', { headers });
  return (await response.json()) as KeptRelease[];
}

function rollBack(release: string): Promise<Response> {
  return cms.rest('/api/releases/rollback', {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ release }),
  });
}
