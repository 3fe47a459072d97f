import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 collect garbage when a heap has grown by half since the last time. Left alone it waits for
 * more on a machine that has more: measured at 20 000 articles, 0.97 GB instead of 1.17, for a
 * seventh more time for a full rendering.
 */
export function spareMemory(): void {
  setFlagsFromString('--heap-growing-percent=50');
}
