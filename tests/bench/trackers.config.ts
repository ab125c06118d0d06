import { defineConfig } from 'vitest/config';

/** Real browsers, one at a time: the shares and the paired load times disturb each other otherwise. */
export default defineConfig({
  test: {
    include: ['tests/bench/trackers.bench.ts'],
    globalSetup: 'tests/bench/trackers.report.ts',
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 60_000,
  },
});
