import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article, Media } from '#cms/payload-types.ts';
import { aDraftArticle, aMedia, aPictureFile } from '#tests/support/builders.ts';
import { startPreviewingCms } from '#tests/support/previews.ts';
import type { PreviewingCms } from '#tests/support/previews.ts';

let cms: PreviewingCms;
beforeAll(async () => {
  cms = await startPreviewingCms();
});
afterAll(() => cms.close());

const tomorrow = new Date(Date.now() + 86_400_000).toISOString();

test('a picture is held in all its sizes, though the same was uploaded before', async () => {
  const file = await aPictureFile(700, 400);
  await aMedia(cms.payload, {}, { ...file });
  const second = await aMedia(cms.payload, {}, { ...file });
  expect(second.filename).toMatch(/-1\.jpg$/);
  await anEmbargoedArticle({ image: second.id });
  const { avif320, webp480, share } = second.sizes ?? {};
  const names = [second, avif320, webp480, share].map((one) => one?.filename);
  expect(await getStatuses(names)).toEqual([404, 404, 404, 404]);
});

async function anEmbargoedArticle(data: Partial<Article>): Promise<Article> {
  const article = await aDraftArticle(cms.payload, { embargoUntil: tomorrow, ...data });
  await untilHeld();
  return article;
}

/** Longer than held texts are remembered. */
function untilHeld(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1100));
}

function getStatuses(names: Media['filename'][]): Promise<number[]> {
  const answers = names.map((name) => cms.rest(`/api/public/media/${name}`));
  return Promise.all(answers.map(async (answer) => (await answer).status));
}
