import { spawn, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import { Refusal } from './failure.ts';

const running = new Set<ChildProcess>();
let isStopping = false;

/** In milliseconds. */
const firstPause = 1000;
const longestPause = 60_000;

interface Options {
  /** Where it runs, when not here. */
  cwd?: string;
  /** Added to the environment of this process. */
  env?: Record<string, string>;
  /** Lets the servers and the person's own work go first. */
  isPatient?: boolean;
  /** Printed before each line; without it the program writes to the terminal itself. */
  prefix?: string;
}

/** Starts a program in a process group of its own, so that nothing it starts can outlive us. */
export function startProgram(
  program: string,
  parameters: string[],
  options: Options = {},
): ChildProcess {
  const { cwd, env, isPatient, prefix } = options;
  const child = spawn(program, parameters, {
    cwd,
    detached: true,
    stdio: ['ignore', prefix ? 'pipe' : 'inherit', prefix ? 'pipe' : 'inherit'],
    env: { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', ...process.env, ...env },
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  if (isPatient && child.pid) setPriority(child.pid, 10);
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      const lines = String(chunk)
        .split('\n')
        .filter((line) => line.trim());
      for (const line of lines) console.log(`${prefix} ${line}`);
    });
  }
  return child;
}

/**
 * Starts a server again whenever it ends by itself, and says so: after a second at first, later the
 * longer the sooner it ended.
 */
export function keepRunning(
  name: string,
  child: ChildProcess,
  start: () => ChildProcess,
  pause = firstPause,
): void {
  const started = Date.now();
  child.once('close', (code, signal) => {
    if (isStopping) return;
    console.log(`${name} has ended (${signal ?? `code ${code}`}); it is started again.`);
    const next =
      Date.now() - started > longestPause ? firstPause : Math.min(2 * pause, longestPause);
    setTimeout(() => {
      if (!isStopping) keepRunning(name, start(), start, next);
    }, pause);
  });
}

/** Resolves to the exit code; a program ended by a signal counts as 1. */
export function getExitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

export async function runProgram(program: string, parameters: string[], options?: Options) {
  const code = await getExitCode(startProgram(program, parameters, options));
  if (code !== 0) throw new Refusal(`${program} ${parameters.join(' ')} failed with code ${code}.`);
}

/** Ends every program with all its descendants; those that do not listen are killed after 5 s. */
export async function stopPrograms(): Promise<void> {
  isStopping = true;
  const children = [...running];
  const ends = children.map((child) => new Promise((resolve) => child.once('close', resolve)));
  for (const child of children) signalGroup(child, 'SIGTERM');
  const impatient = setTimeout(() => {
    for (const child of children) signalGroup(child, 'SIGKILL');
  }, 5000);
  await Promise.all(ends);
  clearTimeout(impatient);
  for (const child of children) signalGroup(child, 'SIGKILL');
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (!pid) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has ended in the meantime.
  }
}
