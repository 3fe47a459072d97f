import { afterAll, expect, test, vi } from 'vitest';
import { withBodyLimit } from '#cms/access/bodyLimit.ts';
import { findGraphqlExcess } from '#cms/access/graphqlLimits.ts';

afterAll(() => vi.unstubAllEnvs());

const nested = `{ a ${'{ a '.repeat(12)}${'}'.repeat(12)} }`;

test.each([
  { thing: 'aliases', query: `{ ${toList(21, (n) => `a${n}: __typename`)} }` },
  { thing: 'directives', query: `{ __typename ${toList(11, () => '@aa')} }` },
  { thing: 'fields', query: `{ ${toList(201, () => '__typename')} }` },
  { thing: 'depth', query: nested },
  { thing: 'depth', query: `{ ...F } fragment F on Query ${nested}` },
  { thing: 'tokens', query: `{ ${toList(2001, () => '__typename')} }` },
])('refuses too many $thing', ({ thing, query }) => {
  expect(findGraphqlExcess(query)).toContain(thing);
});

test.each([
  '{ Articles(limit: 10) { docs { id title regions { name } } totalDocs } }',
  '{ ...F } fragment F on Query { ...F }',
  'this is no query',
])('lets the server answer %s', (query) => {
  expect(findGraphqlExcess(query)).toBeNull();
});

const megabytes = (count: number) => new Blob(['a'.repeat(count * 1_000_000)]);

test.each([
  { type: 'application/json', takesFiles: true, status: 413 },
  { type: 'multipart/anything', takesFiles: true, status: 413 },
  { type: 'multipart/form-data-not; boundary=a', takesFiles: true, status: 413 },
  { type: 'multipart/form-data; boundary=a', takesFiles: true, status: 200 },
  { type: 'multipart/form-data; boundary=a', takesFiles: false, status: 413 },
])('answers $status to 20 MB of $type without a length, files: $takesFiles', async (given) => {
  const { type, takesFiles, status } = given;
  const handler = withBodyLimit(() => Promise.resolve(new Response('served')), { takesFiles });
  const request = new Request('http://localhost/api/articles', {
    method: 'POST',
    headers: { 'Content-Type': type },
    body: megabytes(20).stream(),
    duplex: 'half',
  } as RequestInit);
  expect((await handler(request)).status).toBe(status);
});

test('GraphQL takes no form of 20 MB', async () => {
  vi.stubEnv('PAYLOAD_SECRET', 'a'.repeat(32));
  const { POST } = await import('#cms/app/(payload)/api/graphql/route.ts');
  const headers = { 'Content-Type': 'multipart/form-data; boundary=a' };
  const init = { method: 'POST', headers, body: megabytes(20) };
  expect((await POST(new Request('http://localhost/api/graphql', init))).status).toBe(413);
});

test('passes a body within the limit on unharmed', async () => {
  const handler = withBodyLimit(async (request) => new Response(await request.text()));
  const request = new Request('http://localhost/api', { method: 'POST', body: '{"a":"é"}' });
  expect(await (await handler(request)).text()).toBe('{"a":"é"}');
});

function toList(length: number, toItem: (number: number) => string): string {
  return Array.from({ length }, (_, number) => toItem(number)).join(' ');
}
