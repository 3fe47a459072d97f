import { runCommand } from './command.ts';
import { openCms } from './content.ts';
import { prepare } from './preparation.ts';

await runCommand(async () => {
  await prepare();
  const payload = await openCms();
  await payload.destroy();
  process.exit();
});
