import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measured {
  seconds: number;
  /** Time on all cores together: what other programs on the machine do counts less in it. */
  cpuSeconds: number;
  /** Of the process itself, without programs that it starts. */
  peakMb: number;
  printed: string;
}

/** Runs a program to its end; throws with what it printed when it fails. */
export async function measureProgram(
  program: string,
  parameters: readonly string[],
  cwd: string,
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(program, parameters, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (printed = `${printed}${String(chunk)}`.slice(-4000)));
  }
  let peakMb = 0;
  let cpuSeconds = 0;
  const watch = setInterval(() => {
    peakMb = Math.max(peakMb, getPeakMb(child.pid));
    cpuSeconds = Math.max(cpuSeconds, getCpuSeconds(child.pid));
  }, 50);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (code !== 0) throw new Error(`${program} failed with code ${code}:\n${printed}`);
  } finally {
    clearInterval(watch);
  }
  return { seconds: (performance.now() - started) / 1000, cpuSeconds, peakMb, printed };
}

/** The most memory a process has held since it started, as Linux counts it; 0 when it is gone. */
export function getPeakMb(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

function getCpuSeconds(pid: number | undefined): number {
  try {
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    // Its own, then that of programs which it started and which have ended, as Pagefind does.
    const times = fields.split(' ').slice(11, 15).map(Number);
    return times.reduce((sum, time) => sum + time, 0) / 100;
  } catch {
    return 0;
  }
}
