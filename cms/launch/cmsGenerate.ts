import { runCommand } from './command.ts';
import { generate, readGenerated } from './generated.ts';

await runCommand(async () => {
  const before = readGenerated();
  await generate(process.argv[2] ?? 'change');
  for (const [file, text] of readGenerated()) {
    if (before.get(file) !== text) console.log(`Written: ${file}`);
  }
  process.exit();
});
