import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // Properties run a thousand texts each; a busy machine takes its time.
    testTimeout: 60_000,
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/unit/seed.ts'],
    restoreMocks: true,
  },
});
