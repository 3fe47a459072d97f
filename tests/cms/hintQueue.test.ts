import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createHintQueue } from '#cms/publishing/hintQueue.ts';
import { publisherToken, startPublisherStandIn } from '#tests/support/publisher.ts';
import type { StandInPublisher } from '#tests/support/publisher.ts';

let publisher: StandInPublisher;
let queue: ReturnType<typeof createHintQueue>;
let warnings: string[] = [];

beforeAll(async () => {
  publisher = await startPublisherStandIn();
});
afterAll(() => publisher.close());
beforeEach(() => {
  queue = createHintQueue({ PUBLISHER_URL: publisher.url, PUBLISHER_TOKEN: publisherToken });
  warnings = [];
});
afterEach(() => {
  publisher.onHint = async () => undefined;
  publisher.answers.clear();
  publisher.hints.splice(0);
});

function add(id: string): void {
  queue.add([{ kind: 'topics', id }], { warn: (line) => warnings.push(line) });
}

test('a hint that is never answered does not hold back the next', async () => {
  publisher.onHint = () => new Promise(() => undefined);
  add('first');
  await expect.poll(() => publisher.hints).toEqual([['topics/first']]);
  publisher.onHint = async () => undefined;
  add('second');
  await expect.poll(() => publisher.hints).toEqual([['topics/first'], ['topics/second']]);
});

test('what changes while a hint is answered goes together in the next', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  publisher.onHint = () => promise;
  add('first');
  await expect.poll(() => publisher.hints).toHaveLength(1);
  for (const id of ['second', 'third', 'second']) add(id);
  expect(publisher.hints).toEqual([['topics/first']]);
  resolve();
  expect(await publisher.takeHints()).toEqual([
    ['topics/first'],
    ['topics/second', 'topics/third'],
  ]);
});

test('that hints do not arrive is told once, until one does', async () => {
  const refusal = { status: 500, body: {} };
  for (const answer of [refusal, refusal, null, refusal]) {
    publisher.answers.clear();
    if (answer) publisher.answers.set('POST /hint', answer);
    add('topic');
    await publisher.takeHints();
  }
  const told = expect.stringMatching(/was not told of 1 changed.*answered 500/);
  expect(warnings).toEqual([told, told]);
});
