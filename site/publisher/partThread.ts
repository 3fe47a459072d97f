import { once } from 'node:events';
import { parentPort, type MessagePort } from 'node:worker_threads';
import { workInBackground } from './background.ts';
import { indexPart, type PartTask } from './indexPart.ts';

/**
 * One part after another, with one Pagefind. Nothing listens meanwhile: a thread whose Pagefind has
 * died has nothing left to wait for and ends, so that whoever asked hears of it.
 */
async function indexParts(port: MessagePort): Promise<never> {
  workInBackground();
  for (;;) {
    const [task] = (await once(port, 'message')) as [PartTask];
    port.postMessage(await indexPart(task));
  }
}

// Not awaited: Node would complain of a thread that ends before its module has.
if (parentPort !== null) void indexParts(parentPort);
