import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocuments } from '../lib/cms.ts';
import type { Doc } from '../lib/schemas.ts';
import { publishPictures } from './publishPictures.ts';
import { Release } from './release.ts';
import type * as renderer from './renderer.ts';
import { copyCompiledPages, renderPages } from './render.ts';
import { SearchIndex } from './search.ts';
import { Stopwatch, type Seconds } from './stopwatch.ts';

type Renderer = typeof renderer;

export interface ExportOptions {
  /** Address of the server that has the public content API. */
  api: string;
  outDir: string;
  /** The folder of the compiled site. */
  build?: string;
  /** Where downloaded pictures are kept. */
  cache?: string;
  print?: (line: string) => void;
}

export interface ExportReport {
  documents: number;
  pages: number;
  seconds: Seconds;
}

/**
 * Writes every page of the site beside `outDir`, then swaps it in. When anything fails, `outDir`
 * is left as it was and the error names the address or the document.
 */
export async function exportSite({
  api,
  outDir,
  build = '.build',
  cache = '.data/site/media',
  print = console.log,
}: ExportOptions): Promise<ExportReport> {
  const stopwatch = new Stopwatch();
  const renderer = await importRenderer(build);
  const documents = await stopwatch.time('load', () => load(renderer, api));
  const release = await Release.start(outDir);
  const index = await SearchIndex.start();
  try {
    await stopwatch.time('pictures', async () => {
      const urls = await publishPictures(documents, { api, cache, release: release.folder });
      renderer.setPublicUrls((url) => toPublicUrl(urls, url));
    });
    const client = path.join(build, 'client');
    const compiled = await stopwatch.time('write', () =>
      copyCompiledPages({ client, release, index }),
    );
    const rendered = await renderPages({ renderer, release, index, stopwatch });
    await stopwatch.time('index', async () => {
      for (const { file, content } of await index.getFiles()) release.write(file, content);
      await release.swap();
    });
    const report = {
      documents: documents.length,
      pages: compiled + rendered,
      seconds: stopwatch.seconds,
    };
    print(toLine(report));
    return report;
  } catch (error) {
    await release.discard();
    throw error;
  } finally {
    await index.close();
  }
}

async function load({ setDocuments }: Renderer, api: string): Promise<Doc[]> {
  const documents = await getDocuments(api);
  setDocuments(documents);
  return documents;
}

// Node keeps modules by address: the time in it makes a renderer compiled anew a new module.
async function importRenderer(build: string): Promise<Renderer> {
  const entry = path.resolve(build, 'server/entry.mjs');
  const { mtimeMs } = await stat(entry).catch((cause: unknown) => {
    throw new Error(`${entry} is missing: compile the site first (astro build).`, { cause });
  });
  return (await import(`${pathToFileURL(entry).href}?compiled=${mtimeMs}`)) as Renderer;
}

function toPublicUrl(urls: ReadonlyMap<string, string>, url: string): string {
  const found = urls.get(url);
  if (found === undefined) throw new Error(`The picture ${url} was not published.`);
  return found;
}

function toLine({ documents, pages, seconds }: ExportReport): string {
  const phases = Object.entries(seconds).map(([phase, time]) => `${phase} ${time.toFixed(1)} s`);
  return `Exported ${pages} pages of ${documents} documents: ${phases.join(', ')}.`;
}
