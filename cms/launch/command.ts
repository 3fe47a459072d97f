import { reportFailure } from './failure.ts';
import { stopPrograms } from './programs.ts';

/**
 * Runs a command to its end. A failure is printed once; it, Ctrl-C, SIGTERM and the death of the
 * parent end every program that the command has started, and then the command.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  endOnSignal();
  try {
    await command();
  } catch (error) {
    reportFailure(error);
    await stopPrograms();
    process.exit(1);
  }
}

function endOnSignal(): void {
  const parent = process.ppid;
  let isEnding = false;
  const end = async (code: number) => {
    if (isEnding) return;
    isEnding = true;
    await stopPrograms();
    process.exit(code);
  };
  process.on('SIGINT', () => void end(130));
  process.on('SIGTERM', () => void end(143));
  process.on('SIGHUP', () => void end(129));
  setInterval(() => {
    if (process.ppid !== parent) void end(1);
  }, 1000).unref();
}
