import { checks, isPassing } from './checks.ts';
import { getChromium } from './chromium.ts';
import { runCommand } from './command.ts';
import { reportFailure } from './failure.ts';
import { addCounts, endWithCounts, runTests, type Counts } from './tests.ts';

await runCommand(async () => {
  const stages = [
    ...checks.map((check) => async () => count(await isPassing(check))),
    () => runTests('site'),
    () => runTests('cms'),
    () =>
      getChromium()
        .then(setChromium)
        .then(() => runTests('e2e')),
  ];
  const counts: Counts[] = [];
  for (const stage of stages) counts.push(await runStage(stage));
  endWithCounts(addCounts(counts));
});

/** A stage that breaks is a failed test, so that the last line always comes. */
async function runStage(stage: () => Promise<Counts>): Promise<Counts> {
  try {
    return await stage();
  } catch (error) {
    reportFailure(error);
    return count(false);
  }
}

function count(isSound: boolean): Counts {
  return { passed: Number(isSound), failed: Number(!isSound) };
}

function setChromium(place: string): void {
  process.env.CHROMIUM_PATH = place;
}
