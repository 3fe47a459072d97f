import { existsSync } from 'node:fs';
import { z } from 'zod';
import { runProgram } from './programs.ts';
import { getDigest, getStamp, keepStamp } from './stamps.ts';

const listing = z.object({
  total: z.number(),
  documents: z.array(z.unknown()),
  totalPages: z.number(),
});

/** What the templates are compiled from. */
function getTemplateDigest(siteUrl: string): string {
  const sources = getDigest([
    'site/**/*',
    'content/**/*',
    'public/**/*',
    'astro.config.mjs',
    'package-lock.json',
  ]);
  return `${sources} ${siteUrl}`;
}

/** Everything published and when it last changed, as one text: equal texts mean equal pages. */
async function getContentDigest(api: string): Promise<string> {
  const { createHash } = await import('node:crypto');
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

interface Sources {
  /** Address of the public content API, for example `http://127.0.0.1:4000`. */
  api: string;
  siteUrl: string;
  /** Makes everything anew, whatever the stamps say. */
  isForced?: boolean;
}

/** Compiles the templates and exports the pages to `dist/`, each only when it has changed. */
export async function makeSite({
  api,
  siteUrl,
  isForced,
}: Sources): Promise<'compiled' | 'exported' | 'unchanged'> {
  const templates = getTemplateDigest(siteUrl);
  const content = await getContentDigest(api);
  const isCompiled =
    !isForced && existsSync('.build/server') && getStamp('templates') === templates;
  const isExported = isCompiled && existsSync('dist/index.html') && getStamp('content') === content;
  if (isExported) return 'unchanged';

  const env = { CONTENT_API_URL: api, SITE_URL: siteUrl };
  if (isCompiled) await runProgram('node', ['cms/launch/exportPages.ts'], { env });
  else await runProgram('astro', ['build'], { env });
  keepStamp('templates', templates);
  keepStamp('content', content);
  return isCompiled ? 'exported' : 'compiled';
}
