import { getExitCode, startProgram } from './programs.ts';

export interface Check {
  name: string;
  steps: string[][];
}

/** What every change must pass besides the tests, cheapest first. */
export const checks: Check[] = [
  { name: 'code style', steps: [['eslint', '.']] },
  { name: 'format', steps: [['prettier', '--check', '--log-level=warn', '.']] },
  {
    name: 'types',
    steps: [
      ['astro', 'check', '--minimumSeverity=error'],
      ['tsc', '--noEmit'],
    ],
  },
  { name: 'unused code', steps: [['knip']] },
  { name: 'generated files', steps: [['node', 'cms/launch/checkGenerated.ts']] },
];

/** True when every step of the check ends well; what the tools say goes to the terminal. */
export async function isPassing({ name, steps }: Check): Promise<boolean> {
  let isSound = true;
  for (const [program = '', ...parameters] of steps) {
    const code = await getExitCode(startProgram(program, parameters)).catch(() => 1);
    isSound &&= code === 0;
  }
  console.log(`${isSound ? '✓' : '✗'} ${name}`);
  return isSound;
}
