import { defineConfig } from '@playwright/test';

/** Both browsers run the same tests; `tests/e2e/support` knows how to drive each. */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  // Until ten runs in a row need no second go; what passes only then is listed as flaky, to be looked into.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  timeout: 60_000,
  // A PIN alone takes a second of one quiet core; what is there sooner is seen sooner.
  expect: { timeout: 15_000 },
  reporter: [['list']],
  projects: [
    // A tag names the one browser that a test is for.
    { name: 'chromium', grepInvert: /@firefox/, use: { browserKind: 'chromium' } as object },
    { name: 'firefox', grepInvert: /@chromium/, use: { browserKind: 'firefox' } as object },
  ],
});
