import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const USAGE = `Usage: npm run build && npm run kills -- [options]

  Kills the browser at random moments while events are written, with the background ended in between, and looks after
  each kill whether every acknowledged event is in the ledger, none twice. Prints what was sent, acknowledged and found.

  --rounds n     how many kills in each browser (200)
  --browser name chromium or firefox (both)
  --help, -h     shows this`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    browser: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const project = values.browser ? [`--project=${values.browser}`] : [];
const playwright = 'node_modules/@playwright/test/cli.js';
// The whole name: a folder above may be called after the kills as well.
const spec = 'tests/e2e/ledger-kill.spec.ts';
const args = [playwright, 'test', spec, '--workers=1', '--retries=0', ...project];
const env = { ...process.env, LEDGER_ROUNDS: values.rounds };
process.exit(spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1);
