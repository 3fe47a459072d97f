import { parentPort } from 'node:worker_threads';
import { compressFiles, type Quality } from './compress.ts';
import { cloneTree, copyFiles, removeTree } from './tree.ts';
import { writeFile } from './writeFile.ts';

/** What a thread for files is asked to do. */
export type FileTask =
  | { task: 'write'; folder: string; file: string; content: Uint8Array; withCompressed: boolean }
  | { task: 'compress'; folder: string; files: string[]; quality: Quality; part: string }
  | { task: 'clone'; from: string; to: string }
  | { task: 'copy'; from: string; to: string; files: string[] }
  | { task: 'remove'; folder: string };

export type FileAnswer = { at: number; result: boolean } | { at: number; error: unknown };

parentPort?.on('message', ({ at, ...task }: FileTask & { at: number }) => {
  try {
    parentPort?.postMessage({ at, result: run(task) } satisfies FileAnswer);
  } catch (error) {
    parentPort?.postMessage({ at, error } satisfies FileAnswer);
  }
});

function run(task: FileTask): boolean {
  switch (task.task) {
    case 'write':
      return writeFile(task.folder, task.file, task.content, task.withCompressed);
    case 'compress':
      compressFiles(task.folder, task.files, task);
      return true;
    case 'clone':
      cloneTree(task.from, task.to);
      return true;
    case 'copy':
      copyFiles(task.from, task.to, task.files);
      return true;
    case 'remove':
      removeTree(task.folder);
      return true;
  }
}
