import { rmSync, writeFileSync } from 'node:fs';
import { runCommand } from './command.ts';
import { Refusal } from './failure.ts';
import { generate, readGenerated } from './generated.ts';

await runCommand(async () => {
  const before = readGenerated();
  const stale: string[] = [];
  try {
    await generate('stale');
  } finally {
    for (const [file, text] of readGenerated()) {
      const kept = before.get(file);
      if (kept === text) continue;
      stale.push(file);
      if (kept === undefined) rmSync(file);
      else writeFileSync(file, kept);
    }
  }
  if (stale.length > 0) {
    throw new Refusal(
      `Run \`npm run cms:generate\`: the collections give other ${stale.join(', ')}.`,
    );
  }
  process.exit();
});
