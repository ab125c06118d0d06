import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const USAGE = `Usage: npm run build && npm run innocents -- [options]

  Sends innocent messages in live rooms, by real input: typed, put in at once, pasted and composed; by Enter and by the
  button. Shows that each arrives exactly once, unchanged, and that none is held. Fails if one is doubled, changed or lost;
  one that is held is told with its text, as a false alarm.

  --browser name  chromium or firefox (chromium)
  --count n       how many messages (10000)
  --seed n        which (1)
  --room id       where, of tests/rooms; may be given several times (weibo, twitch)
  --bare          without Hushcart: what rooms and browsers get wrong by themselves
  --help, -h      shows this`;

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    room: { type: 'string', multiple: true, default: ['weibo', 'twitch'] },
    bare: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
if (values.browser !== 'chromium' && values.browser !== 'firefox') {
  console.error(`✗ There is no ${values.browser}.\n\n${USAGE}`);
  process.exit(2);
}
// What drives the browser is shared with the tests, whose imports have no endings; Vite finds them.
const { module } = await runnerImport<typeof import('./innocents.ts')>(
  resolve(import.meta.dirname, 'innocents.ts'),
);
const code = await module.innocents({
  browser: values.browser,
  count: Number(values.count),
  seed: Number(values.seed),
  roomIds: values.room,
  extension: !values.bare,
});
process.exit(code);
