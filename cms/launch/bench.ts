import { globSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from './command.ts';
import { Refusal } from './failure.ts';
import { runProgram } from './programs.ts';

await runCommand(async () => {
  const [name = '', ...parameters] = process.argv.slice(2);
  const names = globSync('tests/bench/*.ts').map((file) => path.basename(file, '.ts'));
  if (!names.includes(name)) throw new Refusal(`Name a measurement: ${names.join(', ')}.`);
  await runProgram('node', [`tests/bench/${name}.ts`, ...parameters]);
  process.exit();
});
