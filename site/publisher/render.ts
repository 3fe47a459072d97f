import { readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import path from 'node:path';
import type { Address } from './addresses.ts';
import { toGuardedPage } from './policy.ts';
import type { Release } from './release.ts';
import type { SearchIndex } from './search.ts';
import type { Stopwatch } from './stopwatch.ts';

interface Renderer {
  getAddresses: () => Address[];
  render: (path: string) => Promise<{ status: number; body: string; policy: string | null }>;
}

interface Rendering {
  renderer: Renderer;
  release: Release;
  index: SearchIndex;
  stopwatch: Stopwatch;
}

/** Renders and writes every address; answers how many. The first that fails ends it. */
export async function renderPages(rendering: Rendering): Promise<number> {
  const { renderer, release, index, stopwatch } = rendering;
  const addresses = renderer.getAddresses();
  for (const address of addresses) {
    const body = await stopwatch.time('render', () => renderAddress(renderer, address));
    stopwatch.timeNow('write', () => release.write(address.file, body));
    if (address.status === 200) index.add(address.path, body);
  }
  return addresses.length;
}

/** Takes over what was made at compile: assets as they are, pages with their policy. */
export async function copyCompiledPages({
  client,
  release,
  index,
}: {
  client: string;
  release: Release;
  index: SearchIndex;
}): Promise<number> {
  await release.copy(client);
  const pages = globSync('**/*.html', { cwd: client });
  for (const file of pages) {
    const html = await readFile(path.join(client, file), 'utf8');
    const page = guard(`/${file}`, html, null);
    release.write(file, page);
    index.add(`/${file.replace(/index\.html$/, '')}`, page);
  }
  return pages.length;
}

async function renderAddress(renderer: Renderer, address: Address): Promise<string> {
  const { status, body, policy } = await renderer.render(address.path).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${address.path} cannot be rendered: ${reason}`, { cause });
  });
  if (status !== address.status) {
    throw new Error(`${address.path} answers ${status} instead of ${address.status}.`);
  }
  return address.file.endsWith('.html') ? guard(address.path, body, policy) : body;
}

function guard(address: string, html: string, policy: string | null): string {
  try {
    return toGuardedPage(html, policy);
  } catch (cause) {
    throw new Error(`${address}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}
