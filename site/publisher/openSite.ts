import path from 'node:path';
import { getMapping, getRedirects, type Redirect } from '../lib/cms.ts';
import { toDocumentKey } from '../lib/corpus.ts';
import { getAbout } from '../lib/errorAbout.ts';
import { isAbout } from './burst.ts';
import type { Content } from './content.ts';
import type { Draft } from './draft.ts';
import { loadContent } from './loadContent.ts';
import type { PublisherOptions } from './publisher.ts';
import type { ReleaseFacts } from './releaseFacts.ts';
import type { Releases } from './releases.ts';
import type { Reports } from './reports.ts';
import { Site, type Progress } from './site.ts';

export interface Opening {
  options: Pick<PublisherOptions, 'api' | 'build' | 'cache' | 'threads'>;
  content: Content;
  releases: Releases;
  reports: Reports;
  progress: Progress;
}

export interface Opened {
  site: Site;
  redirects: Redirect[];
  /** Null when readers have all pages as they are. */
  release: ReleaseFacts | null;
  counts: Draft['counts'];
  source: 'kept' | 'fetched';
  ms: { load: number; render: number };
}

/** Readers who have a release that shows more documents than this would miss them. */
const mostLeftOut = 10;

/**
 * Loads the documents, makes the site whole and shows it to readers. A few that cannot be shown are left out: the
 * comparison that follows tries each again and tells why.
 */
export async function openSite(opening: Opening): Promise<Opened> {
  const leftOut = new Set<string>();
  const most = opening.releases.live === null ? Infinity : mostLeftOut;
  for (let attempts = mostLeftOut; ; attempts -= 1) {
    try {
      return await open(opening, leftOut);
    } catch (error) {
      const faulty = findFaulty(error, opening.content);
      for (const key of faulty) leftOut.add(key);
      if (faulty.length === 0 || leftOut.size > most || attempts === 0) throw error;
    }
  }
}

async function open(
  { options, content, releases, reports, progress }: Opening,
  leftOut: ReadonlySet<string>,
): Promise<Opened> {
  const started = performance.now();
  const { api, build, cache, threads } = options;
  const site = new Site({ api, build, cache: path.join(cache, 'media'), threads });
  let draft: Draft | undefined;
  try {
    progress('load', 0, 0);
    content.mapping = await getMapping(api);
    const source = await loadContent(content, site, { reports, leftOut });
    const redirects = await getRedirects(api);
    const loaded = performance.now();
    draft = await releases.draft(Infinity);
    await site.writeAll(content, redirects, draft, progress);
    const ms = { load: loaded - started, render: performance.now() - loaded };
    const facts = { pages: site.pages, reason: 'export' } as const;
    const release = draft.isChanged ? releases.commit(draft, facts) : null;
    if (release === null) releases.giveBack(draft);
    return { site, redirects, release, counts: draft.counts, source, ms };
  } catch (error) {
    if (draft) await releases.discard(draft);
    await site.close();
    throw error;
  }
}

function findFaulty(error: unknown, content: Content): string[] {
  const faulty: string[] = [];
  if (getAbout(error).length === 0) return faulty;
  const isFaulty = isAbout(error);
  for (const document of content.readAll()) {
    if (isFaulty(document)) faulty.push(toDocumentKey(document));
  }
  return faulty;
}
