import { defineConfig } from 'vitest/config';

/** Real browsers with their profile on a disk that fills up; mounting one takes root on Linux. */
export default defineConfig({
  test: { include: ['tests/disk/*.test.ts'], fileParallelism: false, testTimeout: 300_000 },
});
