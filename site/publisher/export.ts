import path from 'node:path';
import { getRedirects } from '../lib/cms.ts';
import { Content } from './content.ts';
import { Draft } from './draft.ts';
import { Files } from './files.ts';
import { Folder } from './folder.ts';
import { spareMemory } from './memory.ts';
import { findReplaced, installIndex, makeIndex, removeParts } from './search.ts';
import { Site } from './site.ts';
import { Stopwatch, type Seconds } from './stopwatch.ts';

export interface ExportOptions {
  /** Address of the server that has the public content API. */
  api: string;
  outDir: string;
  /** The folder of the compiled site. */
  build?: string;
  /** Where downloaded pictures are kept. */
  cache?: string;
  /** False leaves out the compressed siblings. */
  compress?: boolean;
  /** False leaves out the search index. */
  search?: boolean;
  print?: (line: string) => void;
}

export interface ExportReport {
  documents: number;
  pages: number;
  seconds: Seconds;
}

/** From here on memory counts for more than the time that it takes to spare it. */
const manyDocuments = 20_000;

/**
 * Writes every page of the site beside `outDir`, then swaps it in. When anything fails, `outDir`
 * is left as it was and the error names the address or the document.
 */
export async function exportSite({
  api,
  outDir,
  build = '.build',
  cache = '.data/site/media',
  compress = true,
  search = true,
  print = console.log,
}: ExportOptions): Promise<ExportReport> {
  const stopwatch = new Stopwatch();
  const site = new Site({ api, build, cache, isFinal: true, isSearched: search });
  const folder = await Folder.start(outDir);
  const content = new Content(`${folder.next}.ndjson`);
  const files = new Files();
  const draft = new Draft({ folder: folder.next, version: 0 }, files, compress ? Infinity : 0);
  try {
    await stopwatch.time('load', () => site.load(content));
    if (content.documents.length > manyDocuments) spareMemory();
    const redirects = await getRedirects(api);
    await stopwatch.time('render', () => site.writeAll(content, redirects, draft));
    await stopwatch.time('index', async () => {
      if (!search) return;
      const space = path.dirname(folder.next);
      const made = await makeIndex(folder.next, site.search.getParts(), { space });
      installIndex(folder.next, made);
      removeParts(folder.next, findReplaced(folder.next));
    });
    await folder.swap();
    const documents = content.documents.length;
    const report = { documents, pages: site.pages, seconds: stopwatch.seconds };
    print(toLine(report));
    return report;
  } catch (error) {
    await draft.abandon();
    await folder.discard();
    throw error;
  } finally {
    content.remove();
    await site.close();
    await files.close();
  }
}

function toLine({ documents, pages, seconds }: ExportReport): string {
  const phases = Object.entries(seconds).map(([phase, time]) => `${phase} ${time.toFixed(1)} s`);
  return `Exported ${pages} pages of ${documents} documents: ${phases.join(', ')}.`;
}
