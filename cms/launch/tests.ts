import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import { getExitCode, startProgram } from './programs.ts';

export interface Counts {
  passed: number;
  /** What failed and why, one text each. */
  failures: string[];
}

/** A log may be cut at its start, and a fault need not be told whole. */
const mostLines = 25;

const report = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

/**
 * How many files run at once; left alone, Vitest leaves one core idle. Files of the CMS have the
 * machine to themselves, and some wait for a moment that was scheduled.
 */
const workers: Record<string, number> = {
  cms: availableParallelism() + 1,
  site: availableParallelism(),
};

/** Runs one project of vitest.config.ts; a run that breaks counts as a failed test. */
export async function runTests(project: string, env: Record<string, string> = {}): Promise<Counts> {
  const folder = 'node_modules/.cache/tembus';
  const file = `${folder}/${project}.json`;
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const parameters = ['run', '--project', project, ...reporters];
  if (workers[project]) parameters.push(`--maxWorkers=${workers[project]}`);
  const child = startProgram('vitest', parameters, { env });
  const code = await getExitCode(child).catch(() => 1);
  const counts = existsSync(file) ? toCounts(readFileSync(file, 'utf8')) : addCounts([]);
  if (code === 0 || counts.failures.length > 0) return counts;
  const broken = `The tests of ${project} ended with exit code ${code}: see what they printed.`;
  return addCounts([counts, toFailure(broken)]);
}

/** Sums a JSON report; a file that fails without a failed test in it counts as one. */
export function toCounts(text: string): Counts {
  const { numPassedTests, testResults } = report.parse(JSON.parse(text));
  const failures = testResults.flatMap(({ name, status, message = '', assertionResults }) => {
    const file = path.relative('.', name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [toText(file, [message])];
    return failed.map((test) => toText(`${file} > ${test.fullName}`, test.failureMessages ?? []));
  });
  return { passed: numPassedTests, failures };
}

export function toFailure(text: string): Counts {
  return { passed: 0, failures: [text] };
}

function toText(title: string, messages: readonly string[]): string {
  const lines = stripVTControlCharacters(messages.join('\n')).split('\n').slice(0, mostLines);
  return [title, ...lines.map((line) => `  ${line}`)].join('\n');
}

export function addCounts(counts: readonly Counts[]): Counts {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failures: counts.flatMap(({ failures }) => failures),
  };
}

const noTests = toFailure('No test passed.');

/**
 * Ends the process with a code that says how the tests went, and the one line that counts them;
 * before it what failed once more, because it is thousands of lines above.
 */
export function endWithCounts(counts: Counts): never {
  const { passed, failures } = counts.passed > 0 ? counts : addCounts([counts, noTests]);
  const isSound = failures.length === 0;
  if (!isSound) console.log(`\nFailed:\n${failures.join('\n')}`);
  console.log(`\n${passed} passed, ${failures.length} failed`);
  process.exit(isSound ? 0 : 1);
}
