import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { getExitCode, startProgram } from './programs.ts';

export interface Counts {
  passed: number;
  failed: number;
}

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** Each file of the CMS has a database of its own; left alone, Vitest leaves one core idle. */
const cmsWorkers = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;

/** Runs one project of vitest.config.ts; a run that breaks counts as a failed test. */
export async function runTests(project: string, env: Record<string, string> = {}): Promise<Counts> {
  const folder = 'node_modules/.cache/tembus';
  const file = `${folder}/${project}.json`;
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const parameters = ['run', '--project', project, ...reporters];
  if (project === 'cms') parameters.push(cmsWorkers);
  const child = startProgram('vitest', parameters, { env });
  const code = await getExitCode(child).catch(() => 1);
  const counts = existsSync(file) ? toCounts(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Sums a JSON report; a file that fails without a failed test in it counts as one. */
export function toCounts(text: string): Counts {
  const { numPassedTests, numFailedTests, testResults } = report.parse(JSON.parse(text));
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

export function addCounts(counts: Counts[]): Counts {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** Ends the process with the one line that says how the tests went, and a code to match. */
export function endWithCounts({ passed, failed }: Counts): never {
  const isSound = failed === 0 && passed > 0;
  console.log(`\n${passed} passed, ${isSound ? failed : Math.max(failed, 1)} failed`);
  process.exit(isSound ? 0 : 1);
}
