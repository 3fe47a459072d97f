import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

export interface BenchOptions {
  sizes: number[];
  /** The last line printed is one JSON object. */
  json: boolean;
  /** Leaves out what others need for the same site. */
  alone: boolean;
  edits: number;
}

/** `[N…] --articles N --edits N --alone --json`, as the measurements of publishing take them. */
export function getBenchOptions(defaults: readonly number[]): BenchOptions {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      articles: { type: 'string' },
      edits: { type: 'string', default: '50' },
      alone: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const sizes = [...positionals, ...(values.articles ?? '').split(',').filter(Boolean)].map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    throw new Error('Say how many articles as a whole number: --articles 1000.');
  }
  const { alone, json } = values;
  const edits = Number(values.edits);
  if (!Number.isInteger(edits) || edits < 1) {
    throw new Error('Say how many edits as a whole number: --edits 50.');
  }
  return { sizes: sizes.length > 0 ? sizes : [...defaults], json, alone, edits };
}

/** Inside the project, where a compiled renderer finds its packages; gone afterwards. */
export async function withBenchFolder(work: (folder: string) => Promise<void>): Promise<void> {
  mkdirSync('.data', { recursive: true });
  const folder = path.resolve(mkdtempSync(path.join('.data', 'bench-')));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
