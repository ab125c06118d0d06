import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Folders whose tests are of pure functions: their files share one process, which saves half a second each. */
const PURE = ['corpus', 'lures', 'pii', 'reports', 'rights', 'sites', 'text'];

const pure = PURE.map((folder) => `tests/unit/${folder}/**/*.test.ts`);

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // Properties run a thousand texts each; a busy machine takes its time.
    testTimeout: 60_000,
    setupFiles: ['tests/unit/seed.ts'],
    restoreMocks: true,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: { name: 'with a browser', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: pure },
      },
    ],
  },
});
