import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article } from '#cms/publishing/documents.ts';
import { exportSite } from '#site/publisher/export.ts';
import { listTree } from '#site/publisher/tree.ts';
import { placeCompiledSite, makeProjectFolder } from '#tests/support/compiledSite.ts';
import { makeDocuments } from '#tests/support/generatedDocuments.ts';
import { toRandom } from '#tests/support/generatedText.ts';
import { Newsroom } from '#tests/support/newsroom.ts';
import { RunningPublisher } from '#tests/support/startPublisher.ts';
import { startSteadyReader, type StartedReader } from '#tests/support/startSteadyReader.ts';
import { getLiveFolder } from '#tests/support/steadyReader.ts';

const kills = 100;
const random = toRandom(1945);

let folder = '';
let newsroom: Newsroom;
let edition = 0;

beforeAll(async () => {
  folder = makeProjectFolder('crash');
  placeCompiledSite(path.join(folder, 'build'));
  const documents = makeDocuments(4).filter(({ kind, id }) => isNeeded(kind, id));
  newsroom = await Newsroom.open(documents);
  publishEdition();
  mkdirSync(path.join(folder, 'releases'));
  const publisher = await start();
  await waitForRelease();
  await publisher.stop('SIGKILL');
}, 120_000);

afterAll(async () => {
  await newsroom.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As few as the article needs: each start of the publisher renders every page. */
function isNeeded(kind: string, id: string): boolean {
  if (kind === 'articles' || kind === 'frontPage') return true;
  const { topics, regions, products, credits } = getArticle();
  const named = [...topics, ...regions, ...products, ...credits.map(({ person }) => person)];
  return named.some((one) => one.kind === kind && one.id === id);
}

function getArticle(): Article {
  const articles = makeDocuments(4).filter((one) => one.kind === 'articles' && one.locale === 'id');
  return articles.at(-1) as Article;
}

/** A new version of one article, every third time under a new address. */
function publishEdition() {
  edition += 1;
  const slug = `edition-${edition - (edition % 3)}`;
  newsroom.publish({
    ...getArticle(),
    title: `Edition ${edition}`,
    slug,
    alternates: { id: slug },
    updatedAt: new Date(Date.UTC(2026, 11, 1, 0, 0, edition)).toISOString(),
  });
  return [{ kind: 'articles' as const, id: getArticle().id }];
}

function start(): Promise<RunningPublisher> {
  return RunningPublisher.start({
    api: newsroom.url,
    build: path.join(folder, 'build'),
    releases: path.join(folder, 'releases'),
    cache: path.join(folder, 'cache'),
    search: false,
  });
}

function getLive(): string {
  return getLiveFolder(path.join(folder, 'releases'));
}

function waitForRelease(): Promise<unknown> {
  return new Promise((resolve) => newsroom.once('receipt', resolve));
}

/** The edition that readers see. */
function getLiveEdition(): number {
  const home = readFileSync(path.join(getLive(), 'index.html'), 'utf8');
  return Number(/Edition (\d+)/.exec(home)?.[1]);
}

/** One life of the publisher: it is given work until it is killed at a random moment. */
async function liveAndDie(isRead: boolean, reader: StartedReader): Promise<void> {
  const publisher = await start();
  const before = getLiveEdition();
  // What is first made anew may be what was kept: another edition comes after it.
  while (isRead && getLiveEdition() === before) {
    await publisher.hint(publishEdition());
    await wait(200);
  }
  if (isRead) await expect.poll(() => reader.newest).toBeGreaterThan(before);
  const death = performance.now() + random() ** 2 * 1000;
  while (performance.now() < death) {
    const named = publishEdition();
    await publisher.hint(named).catch(() => undefined);
    await wait(Math.max(0, Math.min(random() * 80, death - performance.now())));
  }
  await publisher.stop('SIGKILL');
}

/** What a tree holds; compressed siblings as what they stand for. */
function readTree(tree: string): Map<string, string> {
  return new Map(
    listTree(tree).map((file) => {
      const bytes = readFileSync(path.join(tree, file));
      if (file.endsWith('.br')) return [file, brotliDecompressSync(bytes).toString('base64')];
      if (file.endsWith('.gz')) return [file, gunzipSync(bytes).toString('base64')];
      return [file, bytes.toString('base64')];
    }),
  );
}

test(`readers miss nothing while the publisher is killed ${kills} times`, async () => {
  const { topics, regions } = getArticle();
  const reader = startSteadyReader(path.join(folder, 'releases'), [
    '/',
    '/berita/',
    '/rss.xml',
    `/topik/${topics[0]?.slug}/`,
    `/wilayah/${regions[0]?.slug}/`,
  ]);
  for (let life = 0; life < kills; life += 1) {
    // A slow machine dies before each release: one in four lives until one is read, whatever it takes.
    await liveAndDie(life % 4 === 0, reader);
  }
  const last = await start();
  await last.reconcile();
  await expect
    .poll(() => readFileSync(path.join(getLive(), 'index.html'), 'utf8'))
    .toContain(`Edition ${edition}<`);
  const { problems, versions, answers } = await reader.stop();
  await last.stop();
  console.log(`${edition} editions, ${versions} seen in ${answers} answers`);
  // As one text: of a list a failure shows only how many there are.
  expect(problems.join('\n')).toBe('');
  expect(versions).toBeGreaterThanOrEqual(kills / 4);

  const outDir = path.join(folder, 'dist');
  const { url: api } = newsroom;
  await exportSite({
    api,
    outDir,
    build: path.join(folder, 'build'),
    search: false,
    print: () => undefined,
    cache: path.join(folder, 'cache/media'),
  });
  expect(readTree(getLive())).toEqual(readTree(outDir));
}, 900_000);
