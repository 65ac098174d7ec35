import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        test: {
          name: 'built',
          include: ['tests/build/**/*.test.ts', 'tests/browser/**/*.test.ts', 'tests/search/**/*.test.ts'],
          globalSetup: 'tests/built-sites.ts',
          // They share two cores with a browser.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
