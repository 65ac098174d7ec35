import { defineConfig } from 'vitest/config';

/** What works on built sites: one build or one page takes long on a machine that does other things as well. */
const ON_SITES = { globalSetup: 'tests/built-sites.ts', testTimeout: 120_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    // One project after the other, each with the machine to itself.
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          sequence: { groupOrder: 0 },
          // One core is left free if nothing is said, and there are two.
          maxWorkers: '100%',
          // No test measures time by it: it ends what hangs.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...ON_SITES,
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          sequence: { groupOrder: 1 },
          // A build is one thread for the most part, and a few of its own.
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...ON_SITES,
          name: 'browser',
          include: ['tests/{browser,search}/**/*.test.ts'],
          sequence: { groupOrder: 2 },
          // Two of them on two cores are no faster, and a typeface may come too late.
          fileParallelism: false,
          // Within one, axe takes as long as it has a core.
          maxConcurrency: 2,
        },
      },
    ],
  },
});
