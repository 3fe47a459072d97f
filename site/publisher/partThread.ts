import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { workInBackground } from './background.ts';
import { indexPart, type PartTask } from './indexPart.ts';

if (parentPort !== null) workInBackground();

// One part after another, with one Pagefind. Nothing listens meanwhile: a thread whose Pagefind
// has died has nothing left to wait for and ends, so that whoever asked hears of it.
while (parentPort !== null) {
  const [task] = (await once(parentPort, 'message')) as [PartTask];
  parentPort.postMessage(await indexPart(task));
}
