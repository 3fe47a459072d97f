import { runChecks } from './checks.ts';
import { getChromium } from './chromium.ts';
import { runCommand } from './command.ts';
import { reportFailure } from './failure.ts';
import { addCounts, endWithCounts, runTests, toFailure, type Counts } from './tests.ts';

type Stage = () => Promise<Counts>;

await runCommand(async () => {
  const first = await runInTurn([countChecks, () => runTests('cms'), prepareBrowser]);
  // Editors in a browser wait a good deal: for a page, and for the moment of what they scheduled.
  const second = await Promise.all([
    runInTurn([() => runTests('e2e')]),
    runInTurn([() => runTests('site'), () => runTests('pages')]),
  ]);
  endWithCounts(addCounts([first, ...second]));
});

async function runInTurn(stages: readonly Stage[]): Promise<Counts> {
  const counts: Counts[] = [];
  for (const stage of stages) counts.push(await runStage(stage));
  return addCounts(counts);
}

/** A stage that breaks is a failed test, so that the last line always comes. */
async function runStage(stage: Stage): Promise<Counts> {
  try {
    return await stage();
  } catch (error) {
    reportFailure(error);
    return toFailure(error instanceof Error ? error.message : String(error));
  }
}

async function countChecks(): Promise<Counts> {
  const checked = await runChecks();
  return addCounts(
    checked.map(({ name, isSound }) =>
      isSound ? { passed: 1, failures: [] } : toFailure(`The check of ${name}.`),
    ),
  );
}

/** Two programs cannot install packages at once, so this comes before what goes on side by side. */
async function prepareBrowser(): Promise<Counts> {
  process.env.CHROMIUM_PATH = await getChromium();
  return addCounts([]);
}
