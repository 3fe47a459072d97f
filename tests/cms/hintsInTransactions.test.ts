import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload';
import type { PayloadRequest } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Topic } from '#cms/payload-types.ts';
import { aTopic } from '#tests/support/builders.ts';
import { canHaveTransactions, startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { readDocument } from '#tests/support/publicApi.ts';
import { startPublisherStandIn } from '#tests/support/publisher.ts';
import type { StandInPublisher } from '#tests/support/publisher.ts';
import type { Topic as PublicTopic } from '#cms/publishing/documents.ts';

let cms: Cms;
let publisher: StandInPublisher;
let topic: Topic;

beforeAll(async () => {
  publisher = await startPublisherStandIn();
  cms = await startCms({ hasTransactions: true });
  topic = await aTopic(cms.payload, 'Sebelum');
  await publisher.takeHints();
});
afterAll(async () => {
  await cms.close();
  await publisher.close();
});

test.runIf(canHaveTransactions())('a change that is rolled back sends nothing', async () => {
  const req = await beginTransaction();
  await rename(req, 'Batal');
  await killTransaction(req);
  expect(await publisher.takeHints()).toEqual([]);
  expect(await readName()).toBe('Sebelum');
});

test.runIf(canHaveTransactions())('a change sends nothing before it is committed', async () => {
  const names: string[] = [];
  publisher.onHint = async () => void names.push(await readName());
  const req = await beginTransaction();
  await rename(req, 'Sesudah');
  const early = await publisher.takeHints();
  await commitTransaction(req);
  expect({ early, late: await publisher.takeHints() }).toEqual({
    early: [],
    late: [[`topics/${topic.id}`]],
  });
  expect(names).toEqual(['Sesudah']);
});

test.runIf(canHaveTransactions())(
  'an operation commits by itself and is read at once',
  async () => {
    const names: string[] = [];
    publisher.onHint = async () => void names.push(await readName());
    await cms.payload.update({ collection: 'topics', id: topic.id, data: { name: 'Sendiri' } });
    await publisher.takeHints();
    expect(names).toEqual(['Sendiri']);
  },
);

async function beginTransaction(): Promise<PayloadRequest> {
  const req = await createLocalReq({}, cms.payload);
  await initTransaction(req);
  return req;
}

function rename(req: PayloadRequest, name: string): Promise<unknown> {
  return cms.payload.update({ collection: 'topics', id: topic.id, data: { name }, req });
}

async function readName(): Promise<string> {
  return (await readDocument<PublicTopic>(cms, 'topics', topic.id)).name;
}
