import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload';
import type { PayloadRequest } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import type { Topic } from '#cms/payload-types.ts';
import { anArticle, aTopic } from '#tests/support/builders.ts';
import { canHaveTransactions } from '#tests/support/cms.ts';
import { startCmsWithPublisher } from '#tests/support/cmsWithPublisher.ts';
import { readDocument } from '#tests/support/publicApi.ts';
import type { Topic as PublicTopic } from '#cms/publishing/documents.ts';

const { cms, publisher } = await startCmsWithPublisher({ hasTransactions: true });

let topic: Topic;

beforeAll(async () => {
  topic = await aTopic(cms.payload, 'Sebelum');
  await publisher.takeHints();
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

test.runIf(canHaveTransactions())(
  'what is being published in English counts as English',
  async () => {
    const target = await anArticle(cms.payload);
    const related = [{ relationTo: 'articles' as const, value: target.id }];
    const naming = await anArticle(cms.payload, { related });
    await publisher.takeHints();
    const { body } = target;
    const data = { title: 'In English', slug: 'in-english', summary: 'Short.', body };
    await cms.payload.update({ collection: 'articles', id: target.id, locale: 'en', data });
    const hinted = [target, naming].map(({ id }) => `articles/${id}`);
    expect(await publisher.takeHints()).toEqual([hinted.toSorted()]);
    const { docs } = await cms.payload.find({
      collection: 'revisions',
      where: { target: { equals: `articles/${target.id}` }, locale: { equals: 'en' } },
    });
    expect(docs).toMatchObject([{ number: 1, title: 'In English' }]);
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
