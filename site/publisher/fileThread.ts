import { hash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { workInBackground } from './background.ts';
import { Brake } from './brake.ts';
import { compressFiles, type Quality } from './compress.ts';
import { toFault, type Fault } from './fault.ts';
import { cloneTree, copyFiles, removeSlowly } from './tree.ts';
import { writeFile } from './writeFile.ts';

/** What a thread for files is asked to do; only `write` answers, with the digest of what changed. */
export type FileTask =
  | { task: 'write'; folder: string; file: string; content: Content; withCompressed: boolean }
  | { task: 'compress'; folder: string; files: string[]; quality: Quality; part: string }
  | { task: 'clone'; from: string; to: string }
  | { task: 'copy'; from: string; to: string; files: string[] }
  | { task: 'remove'; folder: string };

type Content = string | Uint8Array;

export type FileAnswer = { at: number; result: string | null } | { at: number; fault: Fault };

export interface FileThreadOptions {
  isInBackground: boolean;
  /** Holds up work on whole trees. */
  brake?: SharedArrayBuffer;
}

const options = (workerData ?? {}) as Partial<FileThreadOptions>;
const { wait } = new Brake(options.brake);
if (parentPort && options.isInBackground) workInBackground();

parentPort?.on('message', (tasks: (FileTask & { at: number })[]) => {
  const answers = tasks.map(({ at, ...task }): FileAnswer => {
    try {
      return { at, result: run(task) };
    } catch (error) {
      return { at, fault: toFault(error) };
    }
  });
  parentPort?.postMessage(answers);
});

function run(task: FileTask): string | null {
  switch (task.task) {
    case 'write':
      return write(task.folder, task.file, task);
    case 'compress':
      compressFiles(task.folder, task.files, task);
      return null;
    case 'clone':
      cloneTree(task.from, task.to, wait);
      return null;
    case 'copy':
      copyFiles(task.from, task.to, task.files, { pause: wait });
      return null;
    case 'remove':
      removeSlowly(task.folder, wait);
      return null;
  }
}

function write(
  folder: string,
  file: string,
  { content, withCompressed }: { content: Content; withCompressed: boolean },
): string | null {
  return writeFile(folder, file, content, withCompressed) ? hash('sha1', content) : null;
}
