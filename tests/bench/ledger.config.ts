import { defineConfig } from 'vitest/config';

/** Real browsers with a ledger of many events, one at a time. */
export default defineConfig({
  test: {
    include: ['tests/bench/ledger.bench.ts'],
    globalSetup: 'tests/bench/ledger.report.ts',
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 7_200_000,
  },
});
