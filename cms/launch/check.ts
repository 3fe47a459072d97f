import { runChecks } from './checks.ts';
import { runCommand } from './command.ts';
import { Refusal } from './failure.ts';

await runCommand(async () => {
  const failed = (await runChecks()).filter(({ isSound }) => !isSound);
  if (failed.length > 0) {
    throw new Refusal(`Put right: ${failed.map(({ name }) => name).join(', ')}.`);
  }
  process.exit();
});
