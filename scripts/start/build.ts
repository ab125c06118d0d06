import { spawnSync } from 'node:child_process';
import { words } from './words';

const PROGRAM = 'node_modules/wxt/bin/wxt.mjs';
const TARGETS = { chromium: 'chrome', firefox: 'firefox' };

/**
 * Builds the extension into `.output`.
 *
 * @throws {Error} If it does not build, with what the builder said.
 */
export function build(browser: keyof typeof TARGETS): void {
  console.log(`\n· ${words.building}`);
  const args = [PROGRAM, 'build', '-b', TARGETS[browser]];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status === 0) return;
  const [withoutStack] = stderr.split(/\n\s+at /);
  throw new Error(`${words.buildFailed}\n\n${withoutStack}`);
}
