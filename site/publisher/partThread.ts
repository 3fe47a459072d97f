import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { parentPort, type MessagePort } from 'node:worker_threads';
import { workInBackground } from './background.ts';
import { toFault, type Fault } from './fault.ts';
import { indexPart, type PartTask, type SharedFiles } from './indexPart.ts';

/** What the thread is told: a part to index, or null when there is none left. */
export type PartOrder = PartTask | null;

export type PartAnswer = { files: SharedFiles } | { fault: Fault };

/**
 * One part after another, with one Pagefind. The thread ends with it and not before: only the thread
 * that started a program can take note of its end, which the system otherwise remembers for good.
 */
function indexParts(port: MessagePort): void {
  workInBackground();
  let pagefind: ChildProcess | undefined;
  subscribe('child_process', (message) => {
    ({ process: pagefind } = message as { process: ChildProcess });
    pagefind.once('exit', () => port.close());
  });
  port.on('message', (task: PartOrder) => {
    if (task !== null) {
      void answer(task).then((one) => port.postMessage(one));
    } else if (pagefind?.kill('SIGKILL') !== true) {
      port.close();
    }
  });
}

async function answer(task: PartTask): Promise<PartAnswer> {
  try {
    return { files: await indexPart(task) };
  } catch (error) {
    return { fault: toFault(error) };
  }
}

if (parentPort !== null) indexParts(parentPort);
