import { afterAll, beforeAll, expect, test } from 'vitest';
import { anArticle } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
}, 60_000);
afterAll(() => cms.close());

test('makes the address from the title', async () => {
  const article = await anArticle(cms.payload, { title: 'Kopi Kutai: “tembus” Jepang!' });
  expect(article.slug).toBe('kopi-kutai-tembus-jepang');
});
