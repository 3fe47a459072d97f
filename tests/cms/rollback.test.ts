import { beforeAll, expect, test } from 'vitest';
import { anAuthorization, aUser } from '#tests/support/builders.ts';
import { startCmsWithPublisher } from '#tests/support/cmsWithPublisher.ts';
import { publisherToken } from '#tests/support/publisher.ts';

const { cms, publisher } = await startCmsWithPublisher();

let headersOf: Record<'reporter' | 'editor', Record<string, string>>;

beforeAll(async () => {
  headersOf = {
    reporter: await anAuthorization(cms.payload, await aUser(cms.payload, 'reporter')),
    editor: await anAuthorization(cms.payload, await aUser(cms.payload, 'editor')),
  };
});

test('an editor rolls back', async () => {
  publisher.answers.set('POST /rollback', { status: 200, body: {} });
  expect((await rollBack(headersOf.editor)).status).toBe(200);
  expect(publisher.requests.at(-1)).toEqual({
    address: 'POST /rollback',
    authorization: `Bearer ${publisherToken}`,
    body: '{"release":"r1"}',
  });
});

test('a reporter does not roll back', async () => {
  publisher.requests.length = 0;
  expect((await rollBack(headersOf.reporter)).status).toBe(403);
  expect(publisher.requests).toEqual([]);
});

test('a rollback that the publisher refuses is told in a sentence', async () => {
  publisher.answers.set('POST /rollback', { status: 404, body: { error: 'Tidak ada r1.' } });
  const response = await rollBack(headersOf.editor);
  expect(response.status).toBe(502);
  expect(await response.json()).toEqual({ error: expect.stringContaining('Tidak ada r1.') });
});

function rollBack(headers: Record<string, string>): Promise<Response> {
  return cms.rest('/api/releases/rollback', {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ release: 'r1' }),
  });
}
