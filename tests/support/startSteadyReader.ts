import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';

/** What a reader has seen. */
export interface Seen {
  /** What was wrong, as sentences. */
  problems: string[];
  versions: number;
  answers: number;
}

/** A steady reader in a process of its own, of the release that is live; `stop` says what it saw. */
export function startSteadyReader(
  releases: string,
  paths: readonly string[],
): { stop(): Promise<Seen> } {
  const script = path.join(import.meta.dirname, 'steadyReaderProcess.ts');
  const child = spawn(process.execPath, [script, releases, ...paths], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const printed = text(child.stdout);
  return {
    async stop() {
      child.stdin.end();
      return JSON.parse(await printed) as Seen;
    },
  };
}
