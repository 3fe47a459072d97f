import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { exportSite } from '#site/publisher/export.ts';
import { serveDocuments } from '#tests/support/generatedContent.ts';
import { makeDocuments } from '#tests/support/generatedDocuments.ts';
import { getPageWeight } from '#tests/support/pageWeight.ts';

// Inside the project, where the compiled renderer finds its packages.
mkdirSync('.data', { recursive: true });
const folder = mkdtempSync(path.join('.data', 'bench-'));
const outDir = path.join(folder, 'dist');
const compiled = path.join(folder, 'build');

/** `npm run bench -- export [articles…]`: seconds of each phase, and what a page weighs. */
try {
  const sizes = process.argv.slice(2).map(Number);
  const compile = await measure(() => build({ outDir: compiled, logLevel: 'error' }));
  console.log(`compile ${compile.toFixed(1)} s`);
  for (const articles of sizes.length > 0 ? sizes : [1000, 10_000]) await run(articles);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function run(articles: number): Promise<void> {
  const server = await serveDocuments(makeDocuments(articles));
  try {
    const { pages, seconds } = await exportSite({
      api: server.url,
      outDir,
      build: compiled,
      cache: path.join(folder, 'media'),
      print: console.error,
    });
    const { load, pictures, render, write, index } = seconds;
    const total = load + pictures + render + write + index;
    console.log(
      [
        `${articles} articles, ${pages} pages: ${total.toFixed(1)} s`,
        `load ${load.toFixed(1)}, pictures ${pictures.toFixed(1)}, render ${render.toFixed(1)}`,
        `write ${write.toFixed(1)}, index ${index.toFixed(1)}`,
        `${Math.round(pages / (render + write))} pages/s rendered and written`,
        `${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB`,
      ].join('; '),
    );
    console.log(await getPageWeight(outDir, 'berita/articles-10/index.html'));
  } finally {
    await server.close();
  }
}

async function measure(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
