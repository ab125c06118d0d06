import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { startServer } from '../../tests/e2e/support/server';
import { setUpBrowsers } from '../setup';
import { build } from '../start/build';
import { visits } from './screens';
import { everyWay, forStores, storeScreens } from './shots';
import { takeAll } from './visits';

const FOLDER = resolve(import.meta.dirname, '../../screenshots');
const SCREENS = visits.flatMap(({ screens }) => screens.map(({ name }) => name));
const OPTIONS = ['--firefox', '--store', '--help', '-h'];
const USAGE = `Usage: npm run screenshots [-- options] [screen …]

  Builds Hushcart and takes each screen, or those named, in both languages, light and dark,
  narrow and wide: screenshots/<browser>/<screen>-<language>-<look>-<width>.png

  --firefox   in Firefox instead of Chromium
  --store     the few that stores show, in the size they ask for, into screenshots/store
  --help, -h  shows this

  Screens: ${SCREENS.join(', ')}`;

/** Takes the pictures; resolves to the exit code, 1 if a screen was not reached. */
export async function run(args: string[]): Promise<number> {
  const unknown = args.find((arg) => ![...OPTIONS, ...SCREENS].includes(arg));
  if (unknown !== undefined) console.error(`✗ There is no ${unknown}.\n`);
  if (unknown !== undefined || args.includes('--help') || args.includes('-h')) {
    console.log(USAGE);
    return unknown === undefined ? 0 : 2;
  }
  const forStore = args.includes('--store');
  const named = args.filter((arg) => SCREENS.includes(arg));
  const names = forStore && named.length === 0 ? storeScreens : named;
  const browser = args.includes('--firefox') ? 'firefox' : 'chromium';
  setUpBrowsers([browser]);
  build(browser);
  const folder = resolve(FOLDER, forStore ? 'store' : browser);
  if (named.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = await startServer();
  try {
    const missed = await takeAll({
      browser,
      server,
      folder,
      shots: forStore ? forStores : everyWay,
      isWanted: ({ name, only }) =>
        (names.length === 0 || names.includes(name)) && (only ?? browser) === browser,
    });
    console.log(`\n${missed === 0 ? '✓ All' : `✗ All but ${missed}`} are in ${folder}`);
    return missed === 0 ? 0 : 1;
  } finally {
    server.close();
  }
}
