import { setImmediate as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Queue, type Worker } from '#site/publisher/queue.ts';
import type { Named } from '#site/publisher/sync.ts';

const article: Named = { kind: 'articles', id: 'a' };

/** Notes what it is asked to do, and cannot do what is in `failing`. */
class Notebook implements Worker {
  isOpen = false;
  readonly steps: string[] = [];
  readonly blamed: (readonly Named[])[] = [];
  readonly failing = new Set<string>();

  async open(): Promise<void> {
    this.#note('open');
    this.isOpen = true;
  }

  async update(): Promise<void> {
    this.#note('update');
  }

  async compare(): Promise<void> {
    this.#note('compare');
  }

  fail(_error: unknown, documents: readonly Named[]): void {
    this.blamed.push(documents);
  }

  rest(): void {
    // There is nothing to be put away.
  }

  #note(step: string): void {
    this.steps.push(step);
    if (this.failing.has(step)) throw new Error(`It cannot ${step}.`);
  }
}

async function settle(queue: Queue): Promise<void> {
  while (queue.running) await queue.running;
  await pause();
}

test('compares once the site is open: what was kept may be out of date', async () => {
  const worker = new Notebook();
  const queue = new Queue(worker);
  queue.hint([article]);
  await settle(queue);
  expect(worker.steps).toEqual(['open', 'update', 'compare']);
});

test('waits for a comparison when the site cannot be opened, whatever hints come', async () => {
  const worker = new Notebook();
  worker.failing.add('open');
  const queue = new Queue(worker);
  queue.work();
  await settle(queue);
  queue.hint([article]);
  await settle(queue);
  expect(worker.steps).toEqual(['open']);
  worker.failing.clear();
  queue.compare();
  await settle(queue);
  expect(worker.steps).toEqual(['open', 'open', 'update', 'compare']);
});

test('blames no document for a site that cannot be opened', async () => {
  const worker = new Notebook();
  worker.failing.add('open');
  const queue = new Queue(worker);
  queue.hint([article]);
  await settle(queue);
  expect(worker.blamed).toEqual([[]]);
});

test('takes the next hint though a comparison failed', async () => {
  const worker = new Notebook();
  worker.failing.add('compare');
  const queue = new Queue(worker);
  queue.work();
  await settle(queue);
  queue.hint([article]);
  await settle(queue);
  expect(worker.steps).toEqual(['open', 'compare', 'update']);
});
