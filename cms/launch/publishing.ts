import { readFileSync, readlinkSync } from 'node:fs';
import { z } from 'zod';
import { keepRunning, startProgram } from './programs.ts';
import type { Settings } from './settings.ts';

const release = z.object({ id: z.string(), at: z.string(), pages: z.number(), reason: z.string() });
const status = z.object({
  live: z.string().nullable(),
  releases: z.array(release),
  working: z.object({ phase: z.string(), done: z.number(), total: z.number() }).nullable(),
});

export type PublisherStatus = z.infer<typeof status>;

export const releasesFolder = '.data/releases';

/** Starts the publisher on a content API and keeps it running; resolves once readers see a release. */
export async function startPublisher(settings: Settings, api: string): Promise<void> {
  const start = () =>
    startProgram('node', ['cms/launch/publisher.ts'], {
      env: { CONTENT_API_URL: api, NODE_ENV: 'production' },
      prefix: '[site]',
    });
  const child = start();
  let code: number | null = null;
  child.once('close', (exit) => (code = exit ?? 1));
  while ((await getStatus(settings).catch(() => null))?.live == null) {
    if (code !== null) throw new Error(`The publisher ended with code ${code}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  keepRunning('The publisher', child, start);
}

/** What the publisher says of itself; null when it does not run. */
export async function getStatus(settings: Settings): Promise<PublisherStatus | null> {
  const response = await order(settings, '/status');
  return response && status.parse(await response.json());
}

/** Gives the publisher an order; null when it does not run. */
export async function order(
  { publisherUrl }: Settings,
  path: string,
  body?: object,
): Promise<Response | null> {
  try {
    return await fetch(new URL(path, publisherUrl), {
      method: body ? 'POST' : 'GET',
      headers: { Authorization: `Bearer ${process.env.PUBLISHER_TOKEN}` },
      body: body && JSON.stringify(body),
    });
  } catch {
    return null;
  }
}

/** What is on the disk, when no publisher runs. */
export function readReleases(): PublisherStatus {
  try {
    const text = readFileSync(`${releasesFolder}/releases.json`, 'utf8');
    const releases = z.array(release).parse(JSON.parse(text)).toReversed();
    return { live: readlinkSync(`${releasesFolder}/live`), releases, working: null };
  } catch {
    return { live: null, releases: [], working: null };
  }
}
