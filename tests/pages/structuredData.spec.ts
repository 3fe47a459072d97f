import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { getPages, getTemplates, readPage } from '#tests/support/exported.ts';

const dist = inject('dist');
const address = z.url({ protocol: /^https?$/ });
const date = z.iso.datetime({ offset: true });
const named = z.object({ '@type': z.string(), name: z.string().min(1) });
const image = z.union([
  address,
  z.array(address),
  z.object({ '@type': z.literal('ImageObject'), url: address }),
]);

/** What search engines require of each kind, besides what the types of schema-dts already say. */
const kinds = {
  NewsArticle: z.object({
    headline: z.string().min(1),
    url: address,
    datePublished: date,
    dateModified: date,
    inLanguage: z.enum(['id', 'en']),
    image,
    author: z.union([named, z.array(named).min(1)]),
    publisher: named,
  }),
  Organization: z.object({ name: z.string().min(1) }),
  Product: z.object({ name: z.string().min(1), url: address }),
  Person: z.object({ name: z.string().min(1) }),
  BreadcrumbList: z.object({
    itemListElement: z
      .array(
        z.object({
          '@type': z.literal('ListItem'),
          position: z.number(),
          name: z.string().min(1),
          item: address.optional(),
        }),
      )
      .min(1),
  }),
};
const thing = z.object({
  '@context': z.literal('https://schema.org'),
  '@type': z.enum(Object.keys(kinds)),
});

test('every block of structured data has what its kind requires', () => {
  const faults = getPages(dist).flatMap((page) =>
    getBlocks(page).flatMap((block) => getFaults(block).map((fault) => `${page}: ${fault}`)),
  );
  expect(faults).toEqual([]);
});

test('a corrected article says when it was corrected and what was wrong', () => {
  const corrected = getPages(dist)
    .flatMap(getBlocks)
    .map((block) => z.looseObject({ correction: z.unknown() }).safeParse(block).data?.correction)
    .filter((correction) => correction !== undefined);
  const comment = z.object({
    '@type': z.literal('CorrectionComment'),
    text: z.string().min(1),
    datePublished: date,
  });
  expect(z.array(z.array(comment).min(1)).min(1).safeParse(corrected).error).toBeUndefined();
});

test.each([
  { template: 'article (id)', kinds: ['NewsArticle', 'BreadcrumbList'] },
  { template: 'story (en)', kinds: ['NewsArticle', 'BreadcrumbList'] },
  { template: 'seller (id)', kinds: ['Organization', 'BreadcrumbList'] },
  { template: 'product (en)', kinds: ['Product', 'BreadcrumbList'] },
  { template: 'home (id)', kinds: ['Organization'] },
])('$template has $kinds', ({ template, kinds: expected }) => {
  const page = getTemplates(dist).find(({ name }) => name === template);
  const found = getBlocks(page?.path ?? '').map((block) => thing.parse(block)['@type']);
  expect(found).toEqual(expect.arrayContaining(expected));
});

function getBlocks(page: string): unknown[] {
  const scripts = readPage(dist, page).matchAll(
    /<script[^>]*type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g,
  );
  return [...scripts].map(([, text = '']) => JSON.parse(text) as unknown);
}

function getFaults(block: unknown): string[] {
  const known = thing.safeParse(block);
  if (!known.success) return [z.prettifyError(known.error)];
  const { error } =
    (kinds as Record<string, z.ZodType>)[known.data['@type']]?.safeParse(block) ?? {};
  return error ? [`${known.data['@type']}: ${z.prettifyError(error)}`] : [];
}
