/**
 * From an edit to the page and to search, with a publisher in a process of its own:
 * `npm run bench -- publish --articles 10000 [--edits 50] [--alone] [--json]`.
 */
import path from 'node:path';
import { getBenchOptions, withBenchFolder } from '#tests/support/benchFolder.ts';
import { editKinds } from '#tests/support/edits.ts';
import { countArticles, makeDocuments } from '#tests/support/generatedDocuments.ts';
import {
  compileTemplates,
  measureExport,
  measurePlainAstro,
  type Places,
} from '#tests/support/measureExport.ts';
import { measurePublishing, type MeasuredEdit } from '#tests/support/measurePublishing.ts';
import { Newsroom } from '#tests/support/newsroom.ts';

const { sizes, alone, json, edits } = getBenchOptions([1000, 10_000]);

await withBenchFolder(async (folder) => {
  const build = path.join(folder, 'build');
  await compileTemplates(build);
  for (const articles of sizes) await run(articles, { folder, build });
});

async function run(articles: number, space: Pick<Places, 'folder' | 'build'>): Promise<void> {
  const documents = makeDocuments(articles);
  const newsroom = await Newsroom.open(documents);
  try {
    const places = { ...space, api: newsroom.url, articles: countArticles(documents) };
    const exported = await measureExport(places);
    const bare = alone ? null : await measureExport(places, { isBare: true });
    const plain = alone ? null : await measurePlainAstro(places);
    const { made, reconcileMs, peakMb, start } = await measurePublishing(newsroom, places, edits);
    const live = made.map(({ liveMs }) => liveMs);
    const found = made.flatMap(({ searchMs }) => searchMs ?? []);
    console.log(`\n${articles} articles: ${made.length} edits`);
    if (bare !== null && plain !== null) {
      const times = (plain.seconds / bare.seconds).toFixed(1);
      console.log(`plain astro build takes ${times} × the time of an export of pages alone`);
    }
    for (const kind of editKinds)
      printKind(
        kind,
        made.filter((one) => one.kind === kind),
      );
    console.log(
      [
        `page live: p50 ${getShare(live, 0.5)} ms, p95 ${getShare(live, 0.95)} ms`,
        `found by search: p50 ${getShare(found, 0.5)} ms, p95 ${getShare(found, 0.95)} ms`,
        `reconcile with nothing changed: ${reconcileMs} ms`,
        `start again: ${start}`,
        `publisher at most ${peakMb.publisher} MB, indexing beside it ${peakMb.index} MB`,
      ].join('\n'),
    );
    if (json) {
      console.log(
        JSON.stringify({
          articles,
          pages: exported.report.pages,
          fullExportS: round(exported.seconds),
          // Plain Astro compresses nothing and makes no index: this is what to hold beside it.
          pagesAloneS: bare && round(bare.seconds),
          plainAstroS: plain && round(plain.seconds),
          editLiveMsP50: getShare(live, 0.5),
          editLiveMsP95: getShare(live, 0.95),
          searchLiveMsP95: getShare(found, 0.95),
          reconcileMs,
          peakMb: Math.max(peakMb.publisher, exported.peakMb),
        }),
      );
    }
  } finally {
    await newsroom.close();
  }
}

function printKind(kind: string, edits: readonly MeasuredEdit[]): void {
  if (edits.length === 0) return;
  const times = edits.map(({ liveMs }) => liveMs);
  const files = edits.map(({ files }) => files);
  const counts = `${getShare(files, 0.5)} files changed, at most ${Math.max(...files)}`;
  console.log(
    `  ${kind.padEnd(9)} ${String(edits.length).padStart(3)} × ${getShare(times, 0.5)} ms, ${counts}`,
  );
}

/** The value that a share of all values does not exceed. */
function getShare(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

function round(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
