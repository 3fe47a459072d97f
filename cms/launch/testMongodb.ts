import { runCommand } from './command.ts';
import { endWithCounts, runTests } from './tests.ts';

await runCommand(async () => {
  endWithCounts(await runTests('cms', { TEST_DATABASE: 'mongodb' }));
});
