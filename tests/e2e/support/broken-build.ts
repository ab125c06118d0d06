import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Viewer } from './viewer';

const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
const SCRIPTS = { guard: 'content-scripts/guard.js', background: 'background.js' };

/**
 * A copy of the built extension in which something is out of order.
 *
 * @param broken Code to run before a script of ours, or `null` for a script that does nothing at all.
 * @returns The copy's folder.
 */
export function brokenBuild(
  browser: Viewer['name'],
  broken: Partial<Record<keyof typeof SCRIPTS, string | null>>,
): string {
  const build = resolve(import.meta.dirname, '../../../.output', BUILDS[browser]);
  const copy = mkdtempSync(join(tmpdir(), 'hushcart-broken-'));
  cpSync(build, copy, { recursive: true });
  for (const [name, code] of Object.entries(broken)) {
    const file = join(copy, SCRIPTS[name as keyof typeof SCRIPTS]);
    writeFileSync(file, code === null ? '' : `${code}\n${readFileSync(file, 'utf8')}`);
  }
  return copy;
}
