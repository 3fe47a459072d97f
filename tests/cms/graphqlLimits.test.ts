import { expect, test } from 'vitest';
import { withBodyLimit } from '#cms/access/bodyLimit.ts';
import { findGraphqlExcess } from '#cms/access/graphqlLimits.ts';

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

test('answers 413 to a body of 20 MB without a length', async () => {
  const handler = withBodyLimit(() => Promise.resolve(new Response('served')));
  const body = new Blob(['a'.repeat(20_000_000)]).stream();
  const request = new Request('http://localhost/api/articles', {
    method: 'POST',
    body,
    duplex: 'half',
  } as RequestInit);
  expect((await handler(request)).status).toBe(413);
});

test('passes a body within the limit on unharmed', async () => {
  const handler = withBodyLimit(async (request) => new Response(await request.text()));
  const request = new Request('http://localhost/api', { method: 'POST', body: '{"a":"é"}' });
  expect(await (await handler(request)).text()).toBe('{"a":"é"}');
});

function toList(length: number, toItem: (number: number) => string): string {
  return Array.from({ length }, (_, number) => toItem(number)).join(' ');
}
