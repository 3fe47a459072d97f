/**
 * A full export beside plain Astro and Hugo on equal templates:
 * `npm run bench -- export --articles 10000 [--alone] [--json]`.
 */
import path from 'node:path';
import { getBenchOptions, withBenchFolder } from '#tests/support/benchFolder.ts';
import { makeDocuments } from '#tests/support/generatedDocuments.ts';
import {
  compileTemplates,
  measureExport,
  measureHugo,
  measurePlainAstro,
} from '#tests/support/measureExport.ts';
import type { Measured } from '#tests/support/measureProgram.ts';
import { Newsroom } from '#tests/support/newsroom.ts';
import { getPageWeight } from '#tests/support/pageWeight.ts';

const { sizes, alone, json } = getBenchOptions([1000, 10_000]);

await withBenchFolder(async (folder) => {
  const build = path.join(folder, 'build');
  const compile = await compileTemplates(build);
  print('compile the templates, once', compile);
  for (const articles of sizes) await run(articles, { folder, build, compile });
});

async function run(
  articles: number,
  { folder, build, compile }: { folder: string; build: string; compile: Measured },
): Promise<void> {
  const documents = makeDocuments(articles);
  const newsroom = await Newsroom.open(documents);
  const places = { api: newsroom.url, build, folder };
  try {
    console.log(`\n${articles} articles, ${documents.length} documents`);
    await measureExport(places, { isBare: true });
    const bare = await measureExport(places, { isBare: true });
    const single = await measureExport(places, { isOnOneCore: true });
    const full = await measureExport(places);
    const { pages, seconds } = full.report;
    const phases = Object.entries(seconds).map(([phase, time]) => `${phase} ${time.toFixed(1)}`);
    print('pages alone', bare);
    print('pages, Brotli, gzip and search', full, `${phases.join(', ')}; ${pages} pages`);
    const gain = single.seconds / full.seconds;
    print('the same on one core', single, `${gain.toFixed(1)} × the time of two`);
    const plain = alone ? null : await measurePlainAstro(places);
    if (plain) {
      // Plain Astro compiles each time; an export needs it only when the templates have changed.
      const [pages, build] = [bare.seconds, compile.seconds + bare.seconds].map((seconds) =>
        (plain.seconds / seconds).toFixed(1),
      );
      print('plain astro build', plain, `${pages} × pages alone, ${build} × compile and pages`);
    }
    const hugo = alone ? null : await measureHugo(places, documents);
    if (hugo)
      print('Hugo', hugo, `pages alone take ${(bare.seconds / hugo.seconds).toFixed(2)} of it`);
    else if (!alone) console.log('Hugo is not installed (apt-get install hugo).');
    console.log(await getPageWeight(full.outDir, 'berita/articles-10/index.html'));
    if (json) {
      console.log(
        JSON.stringify({
          articles,
          pages,
          fullExportS: round(full.seconds),
          oneCoreS: round(single.seconds),
          pagesAloneS: round(bare.seconds),
          compileS: round(compile.seconds),
          plainAstroS: plain && round(plain.seconds),
          hugoS: hugo && round(hugo.seconds),
          editLiveMsP50: null,
          editLiveMsP95: null,
          searchLiveMsP95: null,
          reconcileMs: null,
          peakMb: full.peakMb,
        }),
      );
    }
  } finally {
    await newsroom.close();
  }
}

function print(what: string, { seconds, cpuSeconds, peakMb }: Measured, more = ''): void {
  const columns = [
    what.padEnd(31),
    `${seconds.toFixed(1)} s`.padStart(8),
    `${cpuSeconds.toFixed(1)} s of cores`.padStart(16),
    `${peakMb} MB`.padStart(8),
  ];
  console.log([...columns, more].join('  ').trimEnd());
}

function round(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
