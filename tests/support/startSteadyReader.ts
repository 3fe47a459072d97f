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
  let told: Partial<Seen> & { newest?: number } = {};
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => (told = { ...told, ...(JSON.parse(line) as typeof told) }));
  const ended = once(lines, 'close');
  return {
    get newest() {
      return told.newest ?? 0;
    },
    async stop() {
      child.stdin.end();
      await ended;
      const { problems, versions, answers } = told;
      if (!problems || !versions || !answers) throw new Error('The reader has died.');
      return { problems, versions, answers };
    },
  };
}
