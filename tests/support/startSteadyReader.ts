import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** What a reader has seen. */
export interface Seen {
  /** What was wrong, as sentences. */
  problems: string[];
  versions: number;
  answers: number;
}

export interface StartedReader {
  /** The newest version that it has seen. */
  readonly newest: number;
  stop(): Promise<Seen>;
}

/** A steady reader in a process of its own, of the release that is live; `stop` says what it saw. */
export function startSteadyReader(releases: string, paths: readonly string[]): StartedReader {
  const script = path.join(import.meta.dirname, 'steadyReaderProcess.ts');
  const child = spawn(process.execPath, [script, releases, ...paths], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let newest = 0;
  let seen: Seen | undefined;
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    const told = JSON.parse(line) as Seen | { newest: number };
    if ('newest' in told) ({ newest } = told);
    else seen = told;
  });
  const ended = once(lines, 'close');
  return {
    get newest() {
      return newest;
    },
    async stop() {
      child.stdin.end();
      await ended;
      if (seen === undefined) throw new Error('The reader has died.');
      return seen;
    },
  };
}
