import { startServer } from '../../tests/e2e/support/server';
import { setUpBrowsers } from '../setup';
import { type Options, optionsOf } from './args';
import { build } from './build';
import { playBoth } from './story';
import { openWindow } from './window';
import { words } from './words';

/** Runs the demo; resolves to the exit code. */
export async function run(args: string[]): Promise<number> {
  // Errors of sockets and the like come to nobody's `catch`.
  process.on('uncaughtException', (error) => process.exit(complain(error)));
  const options = optionsOf(args);
  if (options.unknown !== null) {
    console.error(`✗ ${words.unknownOption(options.unknown)}\n\n${words.usage}`);
    return 2;
  }
  if (options.help) {
    console.log(words.usage);
    return 0;
  }
  try {
    setUpBrowsers([options.browser]);
    build(options.browser);
    await show(options);
    return 0;
  } catch (error) {
    return complain(error);
  }
}

async function show({ browser, headless }: Options): Promise<void> {
  const server = await startServer();
  try {
    if (!headless && hasDisplay()) return await openWindow(browser, server);
    if (!headless) console.log(`\n· ${words.noDisplay}`);
    await playBoth(browser, server);
  } finally {
    server.close();
  }
}

/** On Linux a window needs a display server; elsewhere there always is one. */
function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

function complain(error: unknown): number {
  console.error(`\n✗ ${error instanceof Error ? error.message : error}`);
  return 1;
}
