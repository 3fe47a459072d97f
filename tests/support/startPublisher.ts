import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { PublisherOptions } from '#site/publisher/publisher.ts';
import type { Named } from './newsroom.ts';

const script = path.join(import.meta.dirname, 'publisherProcess.ts');
const token = 'a token that only the test knows';

/** A publisher in a process of its own, and what it is told. */
export class RunningPublisher {
  readonly url: string;
  readonly process: ChildProcess;
  /** What it prints, line by line. */
  readonly lines: Interface;
  readonly #control: string;

  private constructor(child: ChildProcess, lines: Interface, url: string, controlPort: number) {
    this.process = child;
    this.lines = lines;
    this.url = url;
    this.#control = `http://127.0.0.1:${controlPort}`;
  }

  /** Resolves once it listens; its first release may still be in the making. */
  static async start(
    options: Partial<PublisherOptions> & Pick<PublisherOptions, 'api' | 'releases' | 'cache'>,
  ): Promise<RunningPublisher> {
    const all = { build: '.build', host: '127.0.0.1', port: 0, control: { port: 0 }, token };
    const child = spawn(process.execPath, [script, JSON.stringify({ ...all, ...options })], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout });
    const [line] = (await once(lines, 'line')) as [string];
    const { url, controlPort } = JSON.parse(line) as { url: string; controlPort: number };
    return new RunningPublisher(child, lines, url, controlPort);
  }

  hint(documents: readonly Named[]): Promise<Response> {
    return this.#order('hint', { documents });
  }

  reconcile(): Promise<Response> {
    return this.#order('reconcile', {});
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = once(this.process, 'exit');
    this.process.kill(signal);
    await ended;
  }

  #order(name: string, body: object): Promise<Response> {
    return fetch(`${this.#control}/${name}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  }
}
