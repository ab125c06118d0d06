import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const USAGE = `Usage: npm run build && npm run soak -- [options]

  A long evening in many rooms, told fast, in Chromium. Each round stands for 20 seconds of it: the background is
  ended, one room hears a thousand messages in a second, and a message with a number is held, masked and sent there.
  Every fifth round the room changes its route, every tenth the machine sleeps. Fails if a number got out, an event is
  missing in the ledger, or what pages hold in memory grows.

  --rounds n  how many (1440: eight hours)
  --tabs n    how many rooms are open (50)
  --help, -h  shows this`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1440' },
    tabs: { type: 'string', default: '50' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
// What drives the browser is shared with the tests, whose imports have no endings; Vite finds them.
const { module } = await runnerImport<typeof import('./soak.ts')>(
  resolve(import.meta.dirname, 'soak.ts'),
);
process.exit(await module.soak(Number(values.rounds), Number(values.tabs)));
