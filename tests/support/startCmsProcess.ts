import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

const script = path.join(import.meta.dirname, 'cmsProcess.ts');

export interface CmsProcess {
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** A CMS on the database of the environment, with its clock; resolves once it runs. */
export async function startCmsProcess({ secondsAhead = 0 } = {}): Promise<CmsProcess> {
  const child = spawn(process.execPath, [script, String(secondsAhead)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let isRunning = false;
  for await (const line of createInterface({ input: child.stdout })) {
    isRunning = line === 'running';
    if (isRunning) break;
  }
  if (!isRunning) throw new Error('The CMS ended before it ran.');
  child.stdout.resume();
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
