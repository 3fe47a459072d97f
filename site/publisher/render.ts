import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ErrorAbout } from '../lib/errorAbout.ts';
import type { Address } from './addresses.ts';
import type { Draft } from './draft.ts';

export type Render = (path: string) => Promise<{ status: number; body: string }>;

/** Takes over what was made at compile; `take` hears of the pages among it. */
export async function copyCompiledFiles(
  client: string,
  draft: Draft,
  take: (page: { path: string; file: string; body: string }) => void,
): Promise<void> {
  for (const entry of globSync('**/*', { cwd: client, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.relative(client, path.join(entry.parentPath, entry.name));
    const bytes = readFileSync(path.join(client, file));
    await draft.write(file, bytes);
    if (!file.endsWith('.html')) continue;
    take({ path: `/${file.replace(/index\.html$/, '')}`, file, body: bytes.toString() });
  }
}

/** What one address answers; throws an error about it. */
export async function renderAddress(render: Render, address: Address): Promise<string> {
  const { status, body } = await render(address.path).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ErrorAbout(`${address.path} cannot be rendered: ${reason}`, [address.path], cause);
  });
  if (status !== address.status) {
    const sentence = `${address.path} answers ${status} instead of ${address.status}.`;
    throw new ErrorAbout(sentence, [address.path]);
  }
  return body;
}
