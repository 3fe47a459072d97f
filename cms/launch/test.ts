import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runChecks } from './checks.ts';
import { getChromium } from './chromium.ts';
import { runCommand } from './command.ts';
import { makeDemo, siteUrl } from './demo.ts';
import { reportFailure } from './failure.ts';
import { compileSite } from './site.ts';
import { addCounts, endWithCounts, runTests, toFailure, type Counts } from './tests.ts';

type Stage = () => Promise<Counts>;

/** Drawing the pictures of the demo takes a minute: those who need it get a copy. */
const demo = path.resolve('node_modules/.cache/tembus/demo');

await runCommand(async () => {
  const first = await runInTurn([
    countChecks,
    () => runTests('cms'),
    prepare(async () => {
      process.env.CHROMIUM_PATH = await getChromium();
    }),
    prepare(() => compileSite(siteUrl)),
    prepare(async () => {
      rmSync(demo, { recursive: true, force: true });
      mkdirSync(demo, { recursive: true });
      await makeDemo(demo);
      process.env.TEST_DEMO = demo;
    }),
  ]);
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

/** Something that stages side by side share, or that cannot be made twice at once. */
function prepare(make: () => Promise<void>): Stage {
  return async () => {
    await make();
    return addCounts([]);
  };
}
