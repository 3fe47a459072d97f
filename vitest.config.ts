import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Set by `npm run test:mongodb`: the same tests of the CMS, on the other kind of database. */
const isMongodb = process.env.TEST_DATABASE === 'mongodb';

/** What a test waits for comes late on a machine that has more to do; a failure may take its time. */
const patience = { poll: { timeout: 20_000 } };

export default defineConfig({
  test: {
    projects: [
      // Astro's own configuration, so that tests can print components.
      getViteConfig(
        {
          test: {
            name: 'site',
            expect: patience,
            include: ['tests/site/**/*.test.ts'],
            globalSetup: ['tests/support/neededPrograms.ts', 'tests/support/compiledSite.ts'],
            // They share the cores with a browser; Vitest's five seconds are for a machine alone.
            testTimeout: 30_000,
            hookTimeout: 120_000,
          },
        },
        { configFile: false, srcDir: './site', logLevel: 'error' },
      ),
      {
        test: {
          name: 'cms',
          expect: patience,
          include: ['tests/cms/**/*.test.ts'],
          globalSetup: isMongodb ? ['tests/support/mongodb.ts'] : [],
          pool: 'forks',
          // Each file has a CMS and a database of its own; what it imports takes long.
          isolate: false,
          hookTimeout: 120_000,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'pages',
          expect: patience,
          include: ['tests/pages/**/*.spec.ts'],
          globalSetup: ['tests/support/exportedSite.ts'],
          fileParallelism: false,
          hookTimeout: 120_000,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          expect: patience,
          include: ['tests/e2e/**/*.spec.ts'],
          globalSetup: ['tests/support/running.ts'],
          pool: 'forks',
          fileParallelism: false,
          hookTimeout: 120_000,
          testTimeout: 120_000,
        },
      },
    ],
  },
});
