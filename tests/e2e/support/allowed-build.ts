import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Viewer } from './viewer';

const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/**
 * A copy of the built extension to whose every question the browser has said yes: nobody can answer the browser's own
 * dialog in a test. What follows upon it is the real thing.
 *
 * @param hosts Match patterns that are allowed besides.
 * @returns The copy's folder.
 */
export function allowedBuild(browser: Viewer['name'], hosts: string[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'hushcart-allowed-'));
  cpSync(resolve(import.meta.dirname, '../../../.output', BUILDS[browser]), copy, {
    recursive: true,
  });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(...hosts);
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

/** Resolves once the scripts of allowed sites are registered, which the background does as it starts. */
export async function scriptsReady(viewer: Viewer, count: number): Promise<void> {
  const page = await viewer.openExtension('popup.html');
  await page.waitFor(
    `(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.length >= ${count})`,
  );
  await page.close();
}
