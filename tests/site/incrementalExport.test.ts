import { cpSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportSite } from '#site/publisher/export.ts';
import type { Publisher } from '#site/publisher/publisher.ts';
import { listTree } from '#site/publisher/tree.ts';
import { aPublisher } from '#tests/support/aPublisher.ts';
import { placeCompiledSite, makeProjectFolder } from '#tests/support/compiledSite.ts';
import { serveLiveContent, type LiveContent } from '#tests/support/liveContent.ts';
import { ModelNewsroom } from '#tests/support/modelNewsroom.ts';
import type { Edit } from '#tests/support/modelRows.ts';

/** How long random edits are tried; more than a minute finds rarer ones. */
const seconds = Number(process.env['LAW_SECONDS'] ?? 50);

const newsroom = new ModelNewsroom();
let folder = '';
let content: LiveContent;
let publisher: Publisher;
let sequences = 0;
let edits = 0;

beforeAll(async () => {
  folder = makeProjectFolder('incremental');
  const build = path.join(folder, 'build');
  placeCompiledSite(build);
  // A renderer of its own for the full exports: what one remembers must not help the other.
  cpSync(build, path.join(folder, 'other'), { recursive: true });
  content = await serveLiveContent();
  newsroom.reset();
  serve();
  const options = { compress: false, search: false, threads: 2 };
  publisher = aPublisher(folder, { api: content.url, ...options });
  await publisher.start();
  await publisher.settle();
}, 120_000);

afterAll(async () => {
  await publisher.close();
  await content.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

function serve(): void {
  content.documents.clear();
  content.put(...newsroom.documents.values());
  content.redirects = newsroom.addressRedirects;
}

const place = fc.nat({ max: 60 });
const day = fc.nat({ max: 60 });
const text = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ edit: fc.constant('create' as const), name: text, day, topic: fc.nat(2) }),
  fc.record({
    edit: fc.constantFrom(
      'publish' as const,
      'unpublish' as const,
      'translate' as const,
      'illustrate' as const,
      'delete' as const,
      'restore' as const,
      'lead' as const,
    ),
    at: place,
  }),
  fc.record({
    edit: fc.constantFrom(
      'rename' as const,
      'rewrite' as const,
      'correct' as const,
      'withdraw' as const,
    ),
    at: place,
    text,
  }),
  fc.record({ edit: fc.constant('move' as const), at: place, slug: fc.constantFrom('a', 'b') }),
  fc.record({
    edit: fc.constantFrom('swap' as const, 'relate' as const),
    at: place,
    other: place,
  }),
  fc.record({ edit: fc.constant('reorder' as const), at: place, day }),
  fc.record({
    edit: fc.constant('redirect' as const),
    at: place,
    path: fc.constantFrom('/lama/', '/lama.html', '/berita/articles-2/', '/berita/a-articles-4/'),
  }),
);
/** Whether the hint of an edit arrives. */
const step = fc.record({ edit, isHinted: fc.boolean() });

function readTree(tree: string): Map<string, string> {
  const files = listTree(tree).filter((file) => !file.startsWith('pagefind/'));
  return new Map(
    files.toSorted().map((file) => [file, readFileSync(path.join(tree, file), 'base64')]),
  );
}

async function exportAnew(): Promise<Map<string, string>> {
  const outDir = path.join(folder, 'dist');
  rmSync(outDir, { recursive: true, force: true });
  await exportSite({
    api: content.url,
    outDir,
    build: path.join(folder, 'other'),
    cache: path.join(folder, 'cache/media'),
    compress: false,
    search: false,
    print: () => undefined,
  });
  return readTree(outDir);
}

function getDifferences(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (file) => one.get(file) !== other.get(file),
  );
}

/** Makes the edits of one sequence and compares what is live with a full export. */
async function tryEdits(steps: readonly { edit: Edit; isHinted: boolean }[]): Promise<void> {
  sequences += 1;
  const changed = newsroom.reset();
  serve();
  publisher.hint(changed);
  await publisher.settle();
  for (const { edit: next, isHinted } of steps) {
    edits += 1;
    const named = newsroom.apply(next);
    serve();
    if (isHinted) publisher.hint(named);
    else publisher.reconcile();
    await publisher.settle();
  }
  publisher.reconcile();
  await publisher.settle();
  const live = path.join(folder, 'releases', publisher.status.live ?? '');
  expect(getDifferences(readTree(live), await exportAnew())).toEqual([]);
}

test(
  'what changes leave is what a full export makes, byte for byte',
  async () => {
    let running: Promise<void> | undefined;
    const sequence = fc.array(step, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(sequence, (steps) => (running = tryEdits(steps))),
      { numRuns: seconds * 20, endOnFailure: true, interruptAfterTimeLimit: seconds * 1000 },
    );
    // The limit ends the wait for a sequence, not the sequence: it counts as the others do.
    await running;
    console.log(`${sequences} sequences, ${edits} edits`);
    expect(edits).toBeGreaterThan(20);
  },
  240_000 + seconds * 1000,
);

test('an empty CMS makes a whole site', async () => {
  content.documents.clear();
  content.redirects = [];
  const files = await exportAnew();
  const pages = ['index.html', 'en/index.html', 'berita/index.html', 'en/sellers/index.html'];
  expect([...files.keys()]).toEqual(expect.arrayContaining([...pages, 'rss.xml', 'sitemap.xml']));
  const [home = ''] = pages.map((page) => Buffer.from(files.get(page) ?? '', 'base64').toString());
  expect(home).toContain('</html>');
});
