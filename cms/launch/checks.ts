import { availableParallelism } from 'node:os';
import { getExitCode, startProgram } from './programs.ts';

interface Check {
  name: string;
  command: [program: string, ...parameters: string[]];
  /** It puts other files in the place of the project's own for a while. */
  isAlone?: boolean;
}

/** What every change must pass besides the tests, the longest first. */
const checks: Check[] = [
  // Of every file that TypeScript knows, those of Astro among them.
  { name: 'types', command: ['astro', 'check', '--minimumSeverity=error'] },
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'code style', command: ['eslint', '.'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'generated files', command: ['node', 'cms/launch/checkGenerated.ts'], isAlone: true },
];

export interface Checked {
  name: string;
  isSound: boolean;
}

/** Runs every check, as many at once as there are cores; what the tools say goes to the terminal. */
export async function runChecks(): Promise<Checked[]> {
  const together = await runSome(
    checks.filter(({ isAlone }) => !isAlone),
    availableParallelism(),
  );
  const alone = await runSome(
    checks.filter(({ isAlone }) => isAlone),
    1,
  );
  return [...together, ...alone];
}

async function runSome(some: readonly Check[], atOnce: number): Promise<Checked[]> {
  const checked: Checked[] = [];
  const waiting = some.values();
  const lane = async () => {
    for (const check of waiting) checked.push(await run(check));
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return checked;
}

async function run({ name, command: [program, ...parameters] }: Check): Promise<Checked> {
  const child = startProgram(program, parameters, { prefix: `[${name}]` });
  const isSound = (await getExitCode(child).catch(() => 1)) === 0;
  console.log(`${isSound ? '✓' : '✗'} ${name}`);
  return { name, isSound };
}
