import { runCommand } from './command.ts';
import { getDemoLogins, openCms, seedWhenEmpty } from './content.ts';
import { Refusal } from './failure.ts';
import { prepare } from './preparation.ts';

await runCommand(async () => {
  await prepare();
  const payload = await openCms();
  if (!(await seedWhenEmpty(payload))) {
    throw new Refusal('The database is not empty: the demo goes into an empty one only.');
  }
  for (const login of getDemoLogins()) console.log(login);
  await payload.destroy();
  process.exit();
});
