import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { z } from 'zod';
import { runProgram } from './programs.ts';
import { getDigest, getStamp, keepStamp } from './stamps.ts';

const listing = z.object({ documents: z.array(z.unknown()), totalPages: z.number() });

interface Sources {
  /** Address of the server that has the public content API, for example `http://127.0.0.1:4000`. */
  api: string;
  siteUrl: string;
  /** Exports even when nothing has changed. */
  isForced?: boolean;
}

/** Compiles the templates and exports the pages to `dist/`, each only when it has changed. */
export async function makeSite({ api, siteUrl, isForced }: Sources): Promise<void> {
  await compileSite(siteUrl);
  const pages = `${getStamp('templates')} ${await getContentDigest(api)}`;
  if (!isForced && existsSync('dist/index.html') && getStamp('pages') === pages) return;
  const { exportSite } = await import('#site/publisher/export.ts');
  await exportSite({ api, outDir: 'dist' });
  keepStamp('pages', pages);
}

/** Compiles the templates to `.build/` unless what they are compiled from is unchanged. */
export async function compileSite(siteUrl: string): Promise<void> {
  mkdirSync('.data', { recursive: true });
  const templates = getTemplateDigest(siteUrl);
  if (existsSync('.build/server/entry.mjs') && getStamp('templates') === templates) return;
  await runProgram('astro', ['build'], {
    env: { SITE_URL: siteUrl, CONTENT_API_URL: '', NODE_ENV: 'production' },
    prefix: '[site]',
  });
  keepStamp('templates', templates);
}

function getTemplateDigest(siteUrl: string): string {
  const sources = ['site/**/*', 'content/**/*', 'public/**/*', 'astro.config.mjs'];
  const hash = createHash('sha256').update(siteUrl);
  return hash.update(getDigest([...sources, 'package-lock.json'])).digest('hex');
}

/** Stands for everything published and when it last changed: equal digests mean equal pages. */
async function getContentDigest(api: string): Promise<string> {
  const hash = createHash('sha256');
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const answer = await fetch(`${api}/api/public/listing?limit=500&page=${page}`);
    if (!answer.ok) throw new Error(`The content API answered ${answer.status} to ${answer.url}`);
    const { documents, totalPages } = listing.parse(await answer.json());
    hash.update(JSON.stringify(documents));
    pages = totalPages;
  }
  return hash.digest('hex');
}
