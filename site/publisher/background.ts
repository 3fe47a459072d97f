import { constants, setPriority } from 'node:os';

/**
 * Lets a thread, and the programs it starts, work only while nobody waits for the cores: a release
 * is rendered beside it. Linux knows priorities of threads; elsewhere it would be the whole process.
 */
export function workInBackground(): void {
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);
}
