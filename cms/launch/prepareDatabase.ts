import { runCommand } from './command.ts';
import { openCms, seedWhenEmpty } from './content.ts';
import { prepare } from './preparation.ts';

await runCommand(async () => {
  await prepare();
  const payload = await openCms();
  await seedWhenEmpty(payload);
  await payload.destroy();
  process.exit();
});
