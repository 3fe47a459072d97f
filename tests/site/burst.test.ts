import { expect, test } from 'vitest';
import { ErrorAbout } from '#site/lib/errorAbout.ts';
import { publishBurst } from '#site/publisher/burst.ts';
import type { AppliedChange } from '#site/publisher/content.ts';
import { aServedArticle } from '#tests/support/servedDocuments.ts';

function aChange(id: string, { from = id, to = id } = {}): AppliedChange {
  const [before, document] = [from, to].map((slug) => aServedArticle({ id, slug }));
  return { kind: 'articles', locale: 'id', id, before, document } as AppliedChange;
}

/** Publishes ids unless `getError` has something against them. */
async function publish(
  changes: AppliedChange[],
  getError: (ids: string[]) => Error | undefined,
): Promise<{ published: string[][]; refused: string[][] }> {
  const [published, refused]: [string[][], string[][]] = [[], []];
  await publishBurst(changes, {
    publish: async (part) => {
      const ids = part.map(({ id }) => id);
      const error = getError(ids);
      if (error) throw error;
      published.push(ids);
    },
    refuse: (part) => void refused.push(part.map(({ id }) => id)),
    isOpen: () => true,
  });
  return { published, refused };
}

const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => aChange(id));

test('what an error names is left out, and the others go as one', async () => {
  const { published, refused } = await publish(eight, (ids) =>
    ids.includes('c') ? new ErrorAbout('No page.', ['/berita/c/']) : undefined,
  );
  expect(published).toEqual([['a', 'b', 'd', 'e', 'f', 'g', 'h']]);
  expect(refused).toEqual([['c']]);
});

test('what no error names is found by halves', async () => {
  const { published, refused } = await publish(eight, (ids) =>
    ids.includes('c') ? new Error('/ cannot be rendered.') : undefined,
  );
  expect(published).toEqual([['a', 'b'], ['d'], ['e', 'f', 'g', 'h']]);
  expect(refused).toEqual([['c']]);
});

test('documents that swap their addresses stay together', async () => {
  const swap = [aChange('x', { from: 'p', to: 'q' }), aChange('y', { from: 'q', to: 'p' })];
  const [x, y] = swap as [AppliedChange, AppliedChange];
  const { published, refused } = await publish([x, ...eight, y], (ids) => {
    if (ids.includes('x') !== ids.includes('y')) return new Error('The same slug.');
    return ids.includes('h') ? new Error('/ cannot be rendered.') : undefined;
  });
  expect(published.flat().toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'x', 'y']);
  expect(refused).toEqual([['h']]);
});

test('a full disk refuses all at once', async () => {
  const full = Object.assign(new Error('No space left.'), { code: 'ENOSPC' });
  const { published, refused } = await publish(eight, () => full);
  expect([published, refused.length]).toEqual([[], 1]);
});
