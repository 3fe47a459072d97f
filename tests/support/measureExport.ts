import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import type { Doc } from '#cms/publishing/documents.ts';
import type { ExportReport } from '#site/publisher/export.ts';
import { writeHugoProject } from './hugoProject.ts';
import { measureProgram, type Measured } from './measureProgram.ts';
import { writePlainProject } from './plainAstro.ts';

export interface Places {
  /** Address of the public content API. */
  api: string;
  /** The folder of the compiled site. */
  build: string;
  /** A folder for all that is written. */
  folder: string;
  /** How many articles there are, each language counted: every one must have its page. */
  articles: number;
}

export type MeasuredExport = Measured & { report: ExportReport; outDir: string };

/** Compiles the templates, which an export does not repeat. */
export function compileTemplates(build: string): Promise<Measured> {
  return measureProgram('astro', ['build', '--outDir', build], process.cwd());
}

let count = 0;

/**
 * A folder that is not there yet. Nothing is deleted between two measurements: for minutes after,
 * ext4 takes ten times as long to make a file, as it looks for numbers that were not just freed.
 */
function toNewFolder(folder: string): string {
  count += 1;
  return path.join(folder, `made-${count}`);
}

/**
 * A full export into a folder of its own; pictures are there already. `isBare` writes pages alone,
 * `isOnOneCore` has one core for all.
 */
export async function measureExport(
  places: Places,
  { isBare = false, isOnOneCore = false } = {},
): Promise<MeasuredExport> {
  const { api, build, folder, articles } = places;
  const outDir = toNewFolder(folder);
  const cache = path.join(folder, 'media');
  const options = { api, build, outDir, cache, compress: !isBare, search: !isBare };
  const script = path.join(import.meta.dirname, 'exportProcess.ts');
  const command = ['node', script, JSON.stringify(options)];
  const [program = '', ...parameters] = isOnOneCore ? ['taskset', '-c', '0', ...command] : command;
  const measured = await measureProgram(program, parameters, process.cwd());
  checkPages(outDir, articles);
  const last = measured.printed.trim().split('\n').at(-1) ?? '';
  return { ...measured, outDir, report: JSON.parse(last) as ExportReport };
}

/** Plain `astro build` of the same site from a collection, without cache. */
export async function measurePlainAstro({ api, folder, articles }: Places): Promise<Measured> {
  const project = toNewFolder(folder);
  writePlainProject(project, { api, articles });
  const measured = await measureProgram('astro', ['build', '--root', project], project);
  checkPages(path.join(project, 'dist'), articles);
  return measured;
}

/** Hugo on the same articles, lists and subjects; null where it is not installed. */
export async function measureHugo(
  { build, folder, articles }: Places,
  documents: readonly Doc[],
): Promise<Measured | null> {
  if (spawnSync('hugo', ['version']).status !== 0) return null;
  const project = toNewFolder(folder);
  writeHugoProject(project, documents, path.join(build, 'client'));
  const measured = await measureProgram('hugo', ['--quiet'], project);
  checkPages(path.join(project, 'public'), articles);
  return measured;
}

/** Hugo, left alone, makes no page of what is dated into the future, and is fast then. */
function checkPages(outDir: string, articles: number): void {
  const pages = globSync('{berita,en/news}/articles-*/index.html', { cwd: outDir }).length;
  if (pages !== articles) throw new Error(`${outDir} has ${pages} of ${articles} articles.`);
}
