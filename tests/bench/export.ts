/**
 * A full export beside plain Astro and Hugo on equal templates, three runs of each in turn:
 * `npm run bench -- export --articles 10000 [--alone] [--json]`. More than 20 000 articles are
 * measured once: plain Astro takes a quarter of an hour for 50 000.
 */
import path from 'node:path';
import type { Doc } from '#cms/publishing/documents.ts';
import { getBenchOptions, withBenchFolder } from '#tests/support/benchFolder.ts';
import { countArticles, makeDocuments } from '#tests/support/generatedDocuments.ts';
import { describeDisk } from '#tests/support/measureDisk.ts';
import {
  compileTemplates,
  measureExport,
  measureHugo,
  measurePlainAstro,
  type Places,
} from '#tests/support/measureExport.ts';
import type { Measured } from '#tests/support/measureProgram.ts';
import { Newsroom } from '#tests/support/newsroom.ts';
import { getPageWeight } from '#tests/support/pageWeight.ts';

const { sizes, alone, json } = getBenchOptions([1000, 10_000]);
/** A machine that others use as well is not as fast in one minute as in the next. */
const rounds = 3;
const mostInRounds = 20_000;

await withBenchFolder(async (folder) => {
  console.log(describeDisk(folder));
  const build = path.join(folder, 'build');
  const compile = await compileTemplates(build);
  print('compile the templates, once', [compile]);
  for (const articles of sizes) await run(articles, { folder, build, compile });
});

async function run(
  articles: number,
  { folder, build, compile }: Pick<Places, 'folder' | 'build'> & { compile: Measured },
): Promise<void> {
  const documents = makeDocuments(articles);
  const newsroom = await Newsroom.open(documents);
  const places = { api: newsroom.url, build, folder, articles: countArticles(documents) };
  try {
    console.log(`\n${articles} articles, ${documents.length} documents`);
    // The first run fetches the pictures: it does not count.
    await measureExport(places, { isBare: true });
    const { bares, plains, hugos } = await measureInTurn(places, documents);
    const single = await measureExport(places, { isOnOneCore: true });
    const full = await measureExport(places);
    const { pages, seconds } = full.report;
    const phases = Object.entries(seconds).map(([phase, time]) => `${phase} ${time.toFixed(1)}`);
    const bare = print('pages alone', bares);
    print('pages, Brotli, gzip and search', [full], `${phases.join(', ')}; ${pages} pages`);
    const gain = (single.seconds / full.seconds).toFixed(1);
    print('the same on one core', [single], `${gain} × the time of two`);
    const plain = plains.length === 0 ? null : print('plain astro build', plains);
    if (plain !== null) {
      // Plain Astro compiles each time; an export needs it only when the templates have changed.
      const [pages, build] = [bare, compile.seconds + bare].map((it) => (plain / it).toFixed(1));
      console.log(`  takes ${pages} × the time of pages alone, ${build} × compile and pages`);
    }
    const hugo = hugos.length === 0 ? null : print('Hugo', hugos);
    if (hugo !== null) console.log(`  pages alone take ${(bare / hugo).toFixed(2)} of it`);
    else if (!alone) console.log('Hugo is not installed (apt-get install hugo).');
    console.log(await getPageWeight(full.outDir, 'berita/articles-10/index.html'));
    if (json) {
      console.log(
        JSON.stringify({
          articles,
          pages,
          fullExportS: round(full.seconds),
          oneCoreS: round(single.seconds),
          pagesAloneS: round(bare),
          compileS: round(compile.seconds),
          plainAstroS: plain && round(plain),
          hugoS: hugo && round(hugo),
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

async function measureInTurn(places: Places, documents: readonly Doc[]) {
  const bares: Measured[] = [];
  const plains: Measured[] = [];
  const hugos: Measured[] = [];
  for (let round = 0; round < (places.articles > mostInRounds ? 1 : rounds); round += 1) {
    bares.push(await measureExport(places, { isBare: true }));
    if (alone) continue;
    // It may not be up to so many articles, which is a result: the others are measured all the same.
    if (plains.length === round) {
      await measurePlainAstro(places).then(
        (plain) => plains.push(plain),
        (error: unknown) => console.error(error),
      );
    }
    const hugo = await measureHugo(places, documents);
    if (hugo) hugos.push(hugo);
  }
  return { bares, plains, hugos };
}

/** Prints the run in the middle of several, and how long the others took; answers its seconds. */
function print(what: string, runs: readonly Measured[], more = ''): number {
  const sorted = runs.toSorted((one, other) => one.seconds - other.seconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error(`${what} was not run.`);
  const { seconds, cpuSeconds, peakMb } = middle;
  const columns = [
    what.padEnd(31),
    `${seconds.toFixed(1)} s`.padStart(8),
    `${cpuSeconds.toFixed(1)} s of cores`.padStart(16),
    `${peakMb} MB`.padStart(8),
  ];
  const all =
    runs.length > 1 ? `runs ${runs.map((run) => run.seconds.toFixed(1)).join(', ')} s` : '';
  console.log([...columns, all, more].join('  ').trimEnd());
  return seconds;
}

function round(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
