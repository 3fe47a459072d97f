import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'cms',
          include: ['tests/cms/**/*.test.ts'],
          pool: 'forks',
          hookTimeout: 120_000,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'mongodb',
          include: ['tests/cms/**/*.test.ts'],
          exclude: ['tests/cms/launch.test.ts'],
          globalSetup: ['tests/support/mongodb.ts'],
          pool: 'forks',
          hookTimeout: 120_000,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
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
