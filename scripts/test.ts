import { spawnSync } from 'node:child_process';
import { setUpBrowsers } from './setup.ts';

try {
  setUpBrowsers(['chromium', 'firefox']);
} catch (error) {
  console.error(`\n✗ ${(error as Error).message}`);
  process.exit(1);
}

/** Everything that must hold, cheapest first; the first that fails ends the run. */
const steps: [what: string, command: string[]][] = [
  ['Lint and format', ['biome', 'check', '.']],
  ['Types', ['npm', 'run', '--silent', 'types']],
  ['Unit and architecture tests', ['vitest', 'run']],
  // What is tested in the browsers is what the stores would get.
  ['Packages for both stores', ['node', 'scripts/package.ts', '--unpack']],
  ['End-to-end tests in Chromium and Firefox', ['playwright', 'test']],
];

for (const [what, [program, ...args]] of steps) {
  console.log(`\n── ${what} ──`);
  const started = Date.now();
  const { status } = spawnSync(program!, args, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n✗ ${what} failed.`);
    process.exit(status ?? 1);
  }
  console.log(`✓ ${what} (${Math.round((Date.now() - started) / 1000)} s)`);
}
