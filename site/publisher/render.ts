import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Address } from './addresses.ts';
import type { Draft } from './draft.ts';
import { toGuardedPage } from './policy.ts';

export type Render = (path: string) => Promise<{ status: number; body: string }>;

/** Takes what a page has become; `page` is false for feeds and the like. */
export type TakePage = (page: { path: string; file: string; body: string }) => void;

/** Takes over what was made at compile: assets as they are, pages with their policy. */
export async function copyCompiledFiles(
  client: string,
  draft: Draft,
  take: TakePage,
): Promise<number> {
  let pages = 0;
  for (const entry of globSync('**/*', { cwd: client, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.relative(client, path.join(entry.parentPath, entry.name));
    const bytes = readFileSync(path.join(client, file));
    if (!file.endsWith('.html')) {
      await draft.write(file, bytes);
      continue;
    }
    const address = `/${file.replace(/index\.html$/, '')}`;
    const body = guard(address, bytes.toString());
    await draft.write(file, body);
    take({ path: address, file, body });
    pages += 1;
  }
  return pages;
}

/** The bytes of one address; throws with the address in the message. */
export async function renderAddress(render: Render, address: Address): Promise<string> {
  const { status, body } = await render(address.path).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${address.path} cannot be rendered: ${reason}`, { cause });
  });
  if (status !== address.status) {
    throw new Error(`${address.path} answers ${status} instead of ${address.status}.`);
  }
  return address.file.endsWith('.html') ? guard(address.path, body) : body;
}

function guard(address: string, html: string): string {
  try {
    return toGuardedPage(html);
  } catch (cause) {
    throw new Error(`${address}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}
