import { checks, isPassing } from './checks.ts';
import { runCommand } from './command.ts';
import { Refusal } from './failure.ts';

await runCommand(async () => {
  const failed: string[] = [];
  for (const check of checks) {
    if (!(await isPassing(check))) failed.push(check.name);
  }
  if (failed.length > 0) throw new Refusal(`Put right: ${failed.join(', ')}.`);
  process.exit();
});
